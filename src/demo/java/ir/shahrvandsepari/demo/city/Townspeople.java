package ir.shahrvandsepari.demo.city;

import ir.shahrvandsepari.kernel.LegalId;
import ir.shahrvandsepari.kernel.NationalId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The people of the city, and some companies: numbers that pass their checks and belong to nobody. */
final class Townspeople {
    private static final int PEOPLE = 1_400;
    private static final List<String> WOMEN = List.of(
            "مریم", "فاطمه", "زهرا", "لیلا", "نرگس", "سمیه", "پریسا", "ناهید", "شیلان", "آیدا", "سولماز", "رقیه",
            "معصومه", "نسرین", "ژیلا", "مینا", "الناز", "سارا", "طاهره", "گلناز");
    private static final List<String> MEN = List.of(
            "علی", "محمد", "حسین", "رضا", "مهدی", "یوسف", "جعفر", "بهروز", "سیامک", "آراز", "هیوا", "کاوه", "صمد",
            "ایوب", "رحیم", "داود", "بابک", "فرهاد", "سعید", "ابراهیم", "اکبر", "هادی", "ناصر", "تورج");
    private static final List<String> FAMILIES = List.of(
            "حسین‌زاده",
            "محمدی",
            "علی‌پور",
            "رحیم‌زاده",
            "جعفری",
            "نجفی",
            "قاسملو",
            "اکبری",
            "بهرامی",
            "عزیزی",
            "صادقی",
            "خدایاری",
            "پورعباس",
            "ابراهیم‌نژاد",
            "شیخ‌لو",
            "افشار",
            "کریم‌زاده",
            "ملک‌زاده",
            "سلیمانی",
            "برزگر",
            "دلیری",
            "حیدرلو",
            "زینال‌زاده",
            "نوروزی",
            "رسولی",
            "امیرخانی",
            "قره‌باغی",
            "عباس‌پور",
            "فتح‌اللهی",
            "یوسف‌زاده",
            "کاظمی",
            "هاشم‌پور");
    private static final List<String> COMPANIES = List.of(
            "شرکت تعاونی مسکن فرهنگیان ارومیه",
            "شرکت ساختمانی آذر بنا",
            "شرکت صنایع غذایی چی‌چست",
            "بنیاد خیریه مهر ارومیه",
            "شرکت بازرگانی اورمیه تجارت",
            "تعاونی مسکن کارکنان آب منطقه‌ای");

    /** Somebody who may own something. */
    record Person(String id, String name, String mobile) {}

    private final List<Person> people = new ArrayList<>();
    private final List<Person> companies = new ArrayList<>();
    private final Random random;

    Townspeople(Random random) {
        this.random = random;
        for (int i = 0; i < PEOPLE; i++) {
            // spread over both of Urmia's prefixes, far from the numbers of the fixed cases
            String nine = (i % 2 == 0 ? "274" : "275") + (410_000 + 97 * i);
            String mobile = i % 9 == 0 ? null : "0914" + (4_000_000 + 1_013 * i);
            people.add(new Person(nine + NationalId.checkDigit(nine), name(), mobile));
        }
        for (int i = 0; i < COMPANIES.size(); i++) {
            String ten = "1022" + (310_417 + 7_001 * i);
            companies.add(new Person(ten + LegalId.checkDigit(ten), COMPANIES.get(i), null));
        }
    }

    private String name() {
        List<String> first = random.nextInt(5) < 2 ? WOMEN : MEN;
        return one(first) + " " + one(FAMILIES);
    }

    private String one(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    Person anybody() {
        return people.get(random.nextInt(people.size()));
    }

    Person company() {
        return companies.get(random.nextInt(companies.size()));
    }

    /** So many different people. */
    List<Person> family(int size) {
        int from = random.nextInt(people.size() - size);
        return people.subList(from, from + size);
    }
}
