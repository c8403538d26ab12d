package ir.shahrvandsepari.outside.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;

/** The last seal in a PDF that anybody may have sent, and what can be said of it without trusting anybody. */
final class FoundSeal {

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    /** A seal is one CMS with one certificate. */
    private static final int LARGEST_SEAL = 1 << 16;

    private final byte[] pdf;
    private final int[] ranges;
    private final byte[] cms;

    private FoundSeal(byte[] pdf, int[] ranges, byte[] cms) {
        this.pdf = pdf;
        this.ranges = ranges;
        this.cms = cms;
    }

    static Optional<FoundSeal> last(PDDocument document, byte[] pdf) throws IOException {
        return document.getSignatureDictionaries().stream()
                .flatMap(signature -> read(signature, pdf).stream())
                .max(Comparator.comparingInt(seal -> seal.ranges[2]));
    }

    private static Optional<FoundSeal> read(PDSignature signature, byte[] pdf) {
        COSArray ranges = signature.getCOSObject().getCOSArray(COSName.BYTERANGE);
        boolean contents = signature.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSString;
        if (ranges == null || ranges.size() != 4 || !contents) {
            return Optional.empty();
        }
        int[] numbers = new int[4];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = ranges.getInt(i, -1);
        }
        byte[] cms = signature.getContents();
        return cms.length > LARGEST_SEAL ? Optional.empty() : Optional.of(new FoundSeal(pdf, numbers, cms));
    }

    /** Nothing before, nothing after, and nothing but the seal itself, in hex, where the ranges leave a gap. */
    boolean coversWholeFile() {
        if (!rangesAreInside() || ranges[0] != 0 || ranges[2] + ranges[3] != pdf.length) {
            return false;
        }
        boolean framed = ranges[2] - ranges[1] > 2 && pdf[ranges[1]] == '<' && pdf[ranges[2] - 1] == '>';
        for (int at = ranges[1] + 1; framed && at < ranges[2] - 1; at++) {
            framed = Character.digit(pdf[at], 16) >= 0;
        }
        return framed;
    }

    private boolean rangesAreInside() {
        return ranges[0] >= 0
                && ranges[1] >= 0
                && ranges[3] >= 0
                && (long) ranges[0] + ranges[1] <= ranges[2]
                && (long) ranges[2] + ranges[3] <= pdf.length;
    }

    Optional<X509Certificate> signer() {
        try {
            return signed().flatMap(FoundSeal::certificate).flatMap(FoundSeal::converted);
        } catch (IOException | CMSException | IllegalArgumentException | ClassCastException e) {
            // not a seal that can be read: as good as none
            return Optional.empty();
        }
    }

    /** Only elliptic curves are computed, because our seal is one: keys of others may be as long as they like. */
    boolean isIntact() {
        try {
            Optional<CMSSignedData> signed = signed();
            Optional<X509CertificateHolder> certificate = signed.flatMap(FoundSeal::certificate);
            return certificate.isPresent()
                    && converted(certificate.get())
                            .filter(found -> found.getPublicKey() instanceof ECPublicKey)
                            .isPresent()
                    && signer(signed.get())
                            .verify(new JcaSimpleSignerInfoVerifierBuilder()
                                    .setProvider(PROVIDER)
                                    .build(certificate.get()));
        } catch (IOException
                | CMSException
                | CertificateException
                | OperatorCreationException
                | IllegalArgumentException
                | ClassCastException e) {
            // whatever is wrong with the seal, it is not intact
            return false;
        }
    }

    private Optional<CMSSignedData> signed() throws IOException, CMSException {
        if (!rangesAreInside()) {
            return Optional.empty();
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream(ranges[1] + ranges[3]);
        content.write(pdf, ranges[0], ranges[1]);
        content.write(pdf, ranges[2], ranges[3]);
        try (ASN1InputStream der = new ASN1InputStream(cms)) {
            return Optional.of(new CMSSignedData(
                    new CMSProcessableByteArray(content.toByteArray()), ContentInfo.getInstance(der.readObject())));
        }
    }

    private static SignerInformation signer(CMSSignedData signed) {
        return signed.getSignerInfos().getSigners().iterator().next();
    }

    @SuppressWarnings("unchecked")
    private static Optional<X509CertificateHolder> certificate(CMSSignedData signed) {
        if (signed.getSignerInfos().size() != 1) {
            return Optional.empty();
        }
        Collection<X509CertificateHolder> named =
                signed.getCertificates().getMatches(signer(signed).getSID());
        return named.stream().findFirst();
    }

    private static Optional<X509Certificate> converted(X509CertificateHolder certificate) {
        try {
            X509Certificate found =
                    new JcaX509CertificateConverter().setProvider(PROVIDER).getCertificate(certificate);
            // a point beside the curve shows only when the key is asked for, and nobody after us expects it
            found.getPublicKey();
            return Optional.of(found);
        } catch (CertificateException e) {
            return Optional.empty();
        }
    }
}
