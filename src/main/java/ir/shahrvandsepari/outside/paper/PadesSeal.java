package ir.shahrvandsepari.outside.paper;

import ir.shahrvandsepari.certificate.Seal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;

/** Puts the municipality's seal on a PDF: PAdES baseline B (ETSI EN 319 142-1 §6) over the whole file. */
final class PadesSeal {

    /** Room for everything in the CMS but the certificate. */
    private static final int RESERVED = 512;

    private final Seal seal;
    private final X509CertificateHolder certificate;
    private final AttributeTable certificateInAttribute;
    private final int room;

    PadesSeal(Seal seal) {
        try {
            byte[] encoded = seal.certificate().getEncoded();
            this.seal = seal;
            this.certificate = new X509CertificateHolder(encoded);
            this.room = RESERVED + encoded.length;
            ESSCertIDv2 id =
                    new ESSCertIDv2(MessageDigest.getInstance("SHA-256").digest(encoded));
            this.certificateInAttribute = new AttributeTable(new Attribute(
                    PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new DERSet(new SigningCertificateV2(new ESSCertIDv2[] {id}))));
        } catch (CertificateEncodingException | IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("the seal's certificate cannot be read", e);
        }
    }

    /** @return the same file and, after it, the seal */
    byte[] sealed(byte[] pdf, ZonedDateTime when) {
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(room);
            document.addSignature(signature(when), options);
            ByteArrayOutputStream unsigned = new ByteArrayOutputStream(pdf.length + 8 * room);
            document.saveIncrementalForExternalSigning(unsigned).setSignature(new byte[0]);
            SealedBytes bytes = SealedBytes.withRoom(unsigned.toByteArray(), room);
            return bytes.filledWith(cms(bytes.content()));
        } catch (IOException e) {
            throw new UncheckedIOException("the paper could not be sealed", e);
        }
    }

    private PDSignature signature(ZonedDateTime when) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        // PAdES wants the time here and not among the signed attributes
        signature.setSignDate(GregorianCalendar.from(when));
        return signature;
    }

    private byte[] cms(byte[] content) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer());
            generator.addCertificate(certificate);
            // DER: with BouncyCastle's usual encoding of indefinite length some verifiers read to the padding's end
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .toASN1Structure()
                    .getEncoded(ASN1Encoding.DER);
        } catch (CMSException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("the paper could not be sealed", e);
        }
    }

    private SignerInfoGenerator signer() throws OperatorCreationException {
        DefaultSignedAttributeTableGenerator attributes =
                new DefaultSignedAttributeTableGenerator(certificateInAttribute);
        return new SignerInfoGeneratorBuilder(new BcDigestCalculatorProvider())
                .setSignedAttributeGenerator(
                        parameters -> attributes.getAttributes(parameters).remove(CMSAttributes.signingTime))
                .build(new SealAsSigner(seal), certificate);
    }

    /** The seal in the shape that BouncyCastle asks for. */
    private static final class SealAsSigner implements ContentSigner {
        private final Seal seal;
        private final ByteArrayOutputStream signed = new ByteArrayOutputStream();

        SealAsSigner(Seal seal) {
            this.seal = seal;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
        }

        @Override
        public OutputStream getOutputStream() {
            return signed;
        }

        @Override
        public byte[] getSignature() {
            return seal.sign(signed.toByteArray());
        }
    }
}
