package ir.shahrvandsepari.certificate;

/**
 * All that stands on a paper.
 *
 * @param factsJson the canonical facts, attached as they are and printed
 * @param tlogProof the proof (c2sp.org/tlog-proof), attached as {@code proof.txt}
 * @param shortUrl text of QR 1: {@code HTTPS://…/V/<verification code>}
 * @param offlineUrl text of QR 2: {@code HTTPS://…/V/<base32 of the sealed claims>}
 */
public record PaperSource(byte[] factsJson, String tlogProof, String shortUrl, String offlineUrl) {

    public PaperSource {
        factsJson = factsJson.clone();
    }

    @Override
    public byte[] factsJson() {
        return factsJson.clone();
    }
}
