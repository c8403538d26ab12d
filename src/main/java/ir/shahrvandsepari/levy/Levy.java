package ir.shahrvandsepari.levy;

/** What the municipality may claim of a property year by year. */
public enum Levy {
    /** Renovation levy (عوارض نوسازی), Article 2 of the Renovation and Urban Development Law of 1347. */
    RENOVATION,
    /** Waste fee (بهای خدمات پسماند), Articles 7 and 8 of the Waste Management Law. */
    WASTE,
    /** Business levy (عوارض کسب) of a shop. */
    BUSINESS,
    /** Fine of the Article 100 commission whose payment was left to the ordinary bill. */
    ART100_FINE,
    OTHER
}
