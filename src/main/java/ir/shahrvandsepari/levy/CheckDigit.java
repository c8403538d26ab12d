package ir.shahrvandsepari.levy;

/** The check digit of bill and payment ids: weights 2 … 7 from the right, modulo 11 (scheme of the banks, 2006). */
final class CheckDigit {
    private static final int HEAVIEST = 7;
    private static final int MODULUS = 11;

    private CheckDigit() {}

    static int of(String digits) {
        int sum = 0;
        int weight = 2;
        for (int i = digits.length() - 1; i >= 0; i--) {
            sum += (digits.charAt(i) - '0') * weight;
            weight = weight == HEAVIEST ? 2 : weight + 1;
        }
        int rest = sum % MODULUS;
        return rest < 2 ? 0 : MODULUS - rest;
    }
}
