package ir.shahrvandsepari.outside.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.Test;

/** What PAdES baseline B asks of the seal and no tool of ours remarks upon. */
class PadesSealTest {

    @Test
    void namesItsCertificateAndTellsTheTimeOnlyOutsideTheCms() throws Exception {
        byte[] pdf = Sample.print(Sample.transfer());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var signature = document.getLastSignatureDictionary();
            assertThat(signature.getSignDate().toInstant()).isEqualTo(Sample.CLOCK.instant());
            byte[] padded = signature.getContents();
            ASN1Primitive cms = ASN1Primitive.fromByteArray(withoutPadding(padded));
            assertThat(withoutPadding(padded)).isEqualTo(cms.getEncoded(ASN1Encoding.DER));
            AttributeTable signed = new CMSSignedData(cms.getEncoded())
                    .getSignerInfos()
                    .iterator()
                    .next()
                    .getSignedAttributes();
            assertThat(signed.get(CMSAttributes.signingTime)).isNull();
            assertThat(signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                    .isNotNull();
        }
    }

    /** A length of two bytes follows the tag, as always between 256 bytes and 64 kB. */
    private static byte[] withoutPadding(byte[] padded) {
        int length = 4 + ((padded[2] & 0xFF) << Byte.SIZE | padded[3] & 0xFF);
        return Arrays.copyOf(padded, length);
    }
}
