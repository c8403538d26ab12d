<?xml version="1.0" encoding="UTF-8"?>
<!-- The look of the paper, of answers and of reports. What it says stands in the document that this sheet is put over. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:output method="xml" indent="no"/>
  <xsl:strip-space elements="*"/>

  <!-- the teal of the lake, its pale ground, and the grey of what only labels -->
  <xsl:variable name="teal">#0F5F6B</xsl:variable>
  <xsl:variable name="pale">#EEF5F6</xsl:variable>
  <xsl:variable name="line">#B9CDD0</xsl:variable>
  <xsl:variable name="grey">#4A5A5D</xsl:variable>

  <xsl:template match="/paper">
    <fo:root font-family="Vazirmatn" font-size="9pt" line-height="14pt" color="#16282B" language="fa" country="IR"
             xml:lang="fa-IR" writing-mode="rl-tb">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="a4" page-width="210mm" page-height="297mm" margin="11mm 16mm 9mm 16mm">
          <fo:region-body margin-bottom="13mm"/>
          <fo:region-after extent="10mm"/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <fo:declarations>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <dc:title><rdf:Alt><rdf:li xml:lang="x-default"><xsl:value-of select="@title"/></rdf:li></rdf:Alt></dc:title>
              <dc:creator><rdf:Seq><rdf:li><xsl:value-of select="@municipality"/></rdf:li></rdf:Seq></dc:creator>
              <xsl:if test="@address"><dc:identifier><xsl:value-of select="@address"/></dc:identifier></xsl:if>
              <dc:language><rdf:Bag><rdf:li>fa-IR</rdf:li></rdf:Bag></dc:language>
            </rdf:Description>
          </rdf:RDF>
        </x:xmpmeta>
      </fo:declarations>
      <fo:page-sequence master-reference="a4" format="&#x06F1;">
        <fo:static-content flow-name="xsl-region-after"><xsl:apply-templates select="foot"/></fo:static-content>
        <fo:flow flow-name="xsl-region-body">
          <xsl:apply-templates select="head | good | section | verify"/>
          <fo:block id="end" font-size="1pt" line-height="1pt"/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <xsl:template match="foot">
    <fo:block border-top="0.6pt solid {$line}" padding-top="3pt" font-size="7.5pt" line-height="11pt" color="{$grey}"
              text-align-last="justify">
      <xsl:apply-templates/>
      <fo:leader leader-pattern="space"/>
      <xsl:value-of select="@page"/><xsl:text> </xsl:text><fo:page-number/>
      <xsl:text> </xsl:text><xsl:value-of select="@of"/><xsl:text> </xsl:text>
      <fo:page-number-citation ref-id="end"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="head">
    <fo:block border-bottom="2pt solid {$teal}">
    <fo:table table-layout="fixed" width="100%" role="NonStruct">
      <fo:table-column column-width="proportional-column-width(50)"/>
      <fo:table-column column-width="proportional-column-width(50)"/>
      <fo:table-body role="NonStruct">
        <fo:table-row role="NonStruct">
          <fo:table-cell display-align="center" padding-bottom="6pt" role="NonStruct">
            <fo:block font-size="17pt" line-height="26pt" font-weight="bold" color="{$teal}">
              <xsl:value-of select="@municipality"/>
            </fo:block>
            <fo:block font-size="10pt" line-height="16pt" color="{$grey}"><xsl:value-of select="@district"/></fo:block>
            <fo:block font-size="13pt" line-height="23pt" font-weight="bold" role="H1">
              <xsl:value-of select="@title"/>
            </fo:block>
          </fo:table-cell>
          <fo:table-cell display-align="center" padding-bottom="6pt" role="NonStruct">
            <fo:table table-layout="fixed" width="100%">
              <fo:table-column column-width="proportional-column-width(28)"/>
              <fo:table-column column-width="proportional-column-width(72)"/>
              <fo:table-body><xsl:apply-templates select="row"/></fo:table-body>
            </fo:table>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
    </fo:block>
  </xsl:template>

  <xsl:template match="good">
    <fo:block space-before="8pt" padding="6pt 9pt 7pt 9pt" margin="0pt" background-color="{$pale}"
              border-start-style="solid" border-start-width="4pt" border-start-color="{$teal}">
      <fo:block font-size="11pt" line-height="18pt" font-weight="bold"><xsl:apply-templates select="only"/></fo:block>
      <xsl:for-each select="p"><fo:block><xsl:apply-templates/></fo:block></xsl:for-each>
    </fo:block>
  </xsl:template>

  <xsl:template match="section">
    <fo:block space-before="8pt">
      <xsl:if test="not(@flows)"><xsl:attribute name="keep-together.within-page">5</xsl:attribute></xsl:if>
      <fo:block role="H2" font-size="10pt" line-height="15pt" font-weight="bold" color="{$teal}"
                space-after="1pt" keep-with-next.within-page="always"><xsl:value-of select="@title"/></fo:block>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="fields">
    <fo:table table-layout="fixed" width="100%">
      <fo:table-column column-width="proportional-column-width(17)"/>
      <fo:table-column column-width="proportional-column-width(33)"/>
      <fo:table-column column-width="proportional-column-width(17)"/>
      <fo:table-column column-width="proportional-column-width(33)"/>
      <fo:table-body><xsl:apply-templates select="row"/></fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="row">
    <fo:table-row keep-together.within-page="always">
      <xsl:for-each select="field">
        <fo:table-cell role="TH" padding="1.2pt 4pt" border-bottom="0.5pt solid {$line}">
          <fo:block color="{$grey}"><xsl:value-of select="@label"/></fo:block>
        </fo:table-cell>
        <fo:table-cell padding="1.2pt 4pt" border-bottom="0.5pt solid {$line}">
          <xsl:if test="parent::row/parent::fields and last() = 1"><xsl:attribute name="number-columns-spanned">3</xsl:attribute></xsl:if>
          <fo:block><xsl:apply-templates/></fo:block>
        </fo:table-cell>
      </xsl:for-each>
    </fo:table-row>
  </xsl:template>

  <xsl:template match="table">
    <fo:table table-layout="fixed" width="100%">
      <xsl:for-each select="head/cell">
        <fo:table-column column-width="proportional-column-width({@width})"/>
      </xsl:for-each>
      <fo:table-header>
        <fo:table-row background-color="{$pale}"><xsl:apply-templates select="head/cell"/></fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:for-each select="line">
          <fo:table-row keep-together.within-page="always"><xsl:apply-templates/></fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="cell">
    <fo:table-cell padding="1.2pt 4pt" border-bottom="0.5pt solid {$line}">
      <xsl:if test="@names"><xsl:attribute name="role">TH</xsl:attribute></xsl:if>
      <fo:block><xsl:if test="parent::head"><xsl:attribute name="color"><xsl:value-of select="$grey"/></xsl:attribute></xsl:if>
        <xsl:apply-templates/></fo:block>
    </fo:table-cell>
  </xsl:template>

  <xsl:template match="meaning">
    <fo:block font-size="8pt" line-height="12pt" color="{$grey}" space-after="2pt"
              keep-with-next.within-page="always"><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="note">
    <fo:block padding-top="1pt"><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="verify">
    <fo:block keep-together.within-page="always" space-before="9pt" border="1pt solid {$teal}" padding="6pt 8pt"
              margin="0pt">
      <fo:block role="H2" font-size="10pt" line-height="15pt" font-weight="bold" color="{$teal}">
        <xsl:value-of select="@title"/>
      </fo:block>
      <fo:table table-layout="fixed" width="100%" role="NonStruct">
        <fo:table-column column-width="proportional-column-width(1)"/>
        <fo:table-column column-width="40mm"/>
        <fo:table-column column-width="40mm"/>
        <fo:table-body role="NonStruct" start-indent="0pt" end-indent="0pt">
          <fo:table-row role="NonStruct">
            <fo:table-cell role="NonStruct" padding="0pt 2pt">
              <xsl:for-each select="p"><fo:block space-after="3pt"><xsl:apply-templates/></fo:block></xsl:for-each>
            </fo:table-cell>
            <xsl:for-each select="qr">
              <fo:table-cell role="NonStruct" text-align="center">
                <fo:block line-height="0pt">
                  <fo:external-graphic src="{@image}" content-width="36mm" content-height="36mm"
                                       scaling="uniform" fox:alt-text="{@alt}"/>
                </fo:block>
                <fo:block padding-top="4pt" font-size="7.5pt" line-height="11pt" color="{$grey}"><xsl:value-of
                    select="@caption"/></fo:block>
              </fo:table-cell>
            </xsl:for-each>
          </fo:table-row>
        </fo:table-body>
      </fo:table>
    </fo:block>
  </xsl:template>

  <!-- codes run from left to right, whatever stands around them -->
  <xsl:template match="ltr">
    <fo:bidi-override direction="ltr" unicode-bidi="embed"><xsl:value-of select="."/></fo:bidi-override>
  </xsl:template>

  <xsl:template match="b"><fo:inline font-weight="bold"><xsl:apply-templates/></fo:inline></xsl:template>
</xsl:stylesheet>
