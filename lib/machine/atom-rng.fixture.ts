/**
 * The grammar of Atom in RFC 4287 (appendix B), as RELAX NG in XML, for the elements that a feed of ours may have.
 * Narrower than the RFC's: it has no extensions, so that whatever is not Atom is refused.
 */
export const ATOM_RNG = `<?xml version="1.0"?>
<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2005/Atom" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start><ref name="feed"/></start>
  <define name="common">
    <optional><attribute name="xml:base"><data type="anyURI"/></attribute></optional>
    <optional><attribute name="xml:lang"><data type="language"/></attribute></optional>
  </define>
  <define name="iri"><data type="anyURI"><param name="pattern">https?://[^\\s]+</param></data></define>
  <define name="text">
    <ref name="common"/>
    <optional><attribute name="type"><choice><value>text</value><value>html</value></choice></attribute></optional>
    <data type="string"><param name="pattern">[\\s\\S]*\\S[\\s\\S]*</param></data>
  </define>
  <define name="date">
    <ref name="common"/>
    <data type="dateTime"><param name="pattern">\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+\\-]\\d\\d:\\d\\d)</param></data>
  </define>
  <define name="person">
    <ref name="common"/>
    <interleave>
      <element name="name"><data type="string"><param name="minLength">1</param></data></element>
      <optional><element name="uri"><ref name="iri"/></element></optional>
      <optional><element name="email"><data type="string"><param name="pattern">.+@.+</param></data></element></optional>
    </interleave>
  </define>
  <define name="id"><element name="id"><ref name="common"/><ref name="iri"/></element></define>
  <define name="title"><element name="title"><ref name="text"/></element></define>
  <define name="updated"><element name="updated"><ref name="date"/></element></define>
  <define name="author"><element name="author"><ref name="person"/></element></define>
  <define name="link">
    <element name="link">
      <ref name="common"/>
      <attribute name="href"><ref name="iri"/></attribute>
      <optional><attribute name="rel"><choice><value>alternate</value><value>self</value><value>related</value><value>enclosure</value><value>via</value></choice></attribute></optional>
      <optional><attribute name="type"><data type="string"><param name="pattern">.+/.+</param></data></attribute></optional>
      <optional><attribute name="hreflang"><data type="language"/></attribute></optional>
      <optional><attribute name="title"><text/></attribute></optional>
    </element>
  </define>
  <define name="category">
    <element name="category">
      <ref name="common"/>
      <attribute name="term"><text/></attribute>
      <optional><attribute name="scheme"><ref name="iri"/></attribute></optional>
      <optional><attribute name="label"><text/></attribute></optional>
    </element>
  </define>
  <define name="feed">
    <element name="feed">
      <ref name="common"/>
      <interleave>
        <oneOrMore><ref name="author"/></oneOrMore>
        <zeroOrMore><ref name="category"/></zeroOrMore>
        <ref name="id"/>
        <zeroOrMore><ref name="link"/></zeroOrMore>
        <optional><element name="subtitle"><ref name="text"/></element></optional>
        <ref name="title"/>
        <ref name="updated"/>
      </interleave>
      <zeroOrMore><ref name="entry"/></zeroOrMore>
    </element>
  </define>
  <define name="entry">
    <element name="entry">
      <ref name="common"/>
      <interleave>
        <zeroOrMore><ref name="author"/></zeroOrMore>
        <zeroOrMore><ref name="category"/></zeroOrMore>
        <element name="content"><ref name="text"/></element>
        <ref name="id"/>
        <oneOrMore><ref name="link"/></oneOrMore>
        <optional><element name="published"><ref name="date"/></element></optional>
        <ref name="title"/>
        <ref name="updated"/>
      </interleave>
    </element>
  </define>
</grammar>`;
