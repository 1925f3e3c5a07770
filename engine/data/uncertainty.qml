<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22" styleCategories="Symbology">
  <pipe>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="0.85" alphaBand="-1" nodataColor=""
                    classificationMin="0" classificationMax="0.4">
      <rasterTransparency/>
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="0" maximumValue="0.4">
          <item value="0" label="0" color="#2c3e63" alpha="0"/>
          <item value="0.1" label="0.1" color="#5b6fa8" alpha="110"/>
          <item value="0.2" label="0.2" color="#f6e8a6" alpha="190"/>
          <item value="0.3" label="0.3" color="#f2803f" alpha="235"/>
          <item value="0.4" label="0.4" color="#a50026" alpha="255"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation saturation="0" grayscaleMode="0" colorizeOn="0"/>
    <rasterresampler maxOversampling="1"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
