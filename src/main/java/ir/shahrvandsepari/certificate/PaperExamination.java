package ir.shahrvandsepari.certificate;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** Looks at a PDF that somebody sent and says what is in it, without judging. */
public interface PaperExamination {

    /** Never throws because of the bytes: what cannot be read is empty or false in the answer. */
    Examined examine(byte[] pdf);

    /**
     * What was found.
     *
     * @param readable the bytes could be read as a PDF
     * @param sealed the PDF carries a signature
     * @param sealIntact the signed bytes are unchanged and the signature is that of {@code signer}'s key
     * @param sealCoversWholeFile nothing stands before, after or between what the signature covers, but itself
     * @param signer certificate of the key that signed
     * @param facts the bytes attached as {@code facts.json}
     * @param proof the text attached as {@code proof.txt}
     * @param qrTexts the text of every QR code that is drawn on a page
     */
    record Examined(
            boolean readable,
            boolean sealed,
            boolean sealIntact,
            boolean sealCoversWholeFile,
            Optional<X509Certificate> signer,
            Optional<byte[]> facts,
            Optional<String> proof,
            List<String> qrTexts) {

        public Examined {
            qrTexts = List.copyOf(qrTexts);
        }

        /** Bytes that are no PDF at all. */
        public static Examined unreadable() {
            return new Examined(
                    false, false, false, false, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        }
    }
}
