package ir.shahrvandsepari.demo.city;

import ir.shahrvandsepari.demo.city.Townspeople.Person;
import ir.shahrvandsepari.kernel.JalaliDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything but the fixed cases: some two thousand houses, apartments, shops and plots with the papers, holds and dues that
 * gather on properties over the years. The same every time, apart from the day it is dated to.
 */
final class Neighbourhoods {
    private static final long SEED = 1405;
    private static final int BLOCKS = 14;
    private static final int PARCELS = 13;
    private static final List<String> STREETS = List.of(
            "خیابان امام",
            "خیابان کاشانی",
            "خیابان خیام",
            "خیابان مدرس",
            "خیابان شهید باکری",
            "خیابان شهید بهشتی",
            "خیابان سرداران",
            "خیابان عطایی",
            "خیابان استادان",
            "خیابان مولوی",
            "خیابان والفجر",
            "بلوار رسالت",
            "بلوار شیخ تپه",
            "خیابان بعثت",
            "خیابان آزادگان",
            "خیابان فلسطین",
            "خیابان ارتش",
            "خیابان صمدزاده",
            "جاده بند",
            "خیابان توحید",
            "خیابان منتظری",
            "خیابان گلستان",
            "خیابان فردوسی",
            "خیابان سعدی",
            "خیابان برق",
            "خیابان همافر",
            "خیابان امینی",
            "بلوار دانشگاه",
            "خیابان میرزای شیرازی",
            "خیابان حسنی");
    private static final List<String> ALLEYS = List.of(
            "کوچه لاله",
            "کوچه نسترن",
            "کوچه بهار",
            "کوچه شهید رجایی",
            "کوچه سوم",
            "کوچه هفتم",
            "کوچه دوازدهم",
            "کوچه مسجد",
            "کوچه باغ",
            "کوچه یاس",
            "کوچه سپیده",
            "کوچه گلها");

    private final Random random = new Random(SEED);
    private final Townspeople people = new Townspeople(random);
    private final CityFiles files;
    private final Papers papers;
    private final JalaliDate today;
    private final Set<String> blocks = new TreeSet<>();
    private int postalCodes;
    private int plates;

    private Neighbourhoods(CityFiles files, LocalDate today) {
        this.files = files;
        this.today = JalaliDate.of(today);
        this.papers = new Papers(files, this.today, random);
    }

    static void addTo(CityFiles files, LocalDate today) {
        Neighbourhoods city = new Neighbourhoods(files, today);
        for (int district = 1; district <= 5; district++) {
            for (int block = 1; block <= BLOCKS; block++) {
                city.block(district, block);
            }
        }
        city.papers.holdOnPeople(city.people);
    }

    private void block(int district, int number) {
        // blocks from 31 on: none of the fixed cases' blocks is among them
        String block = district + "-" + (1 + number % 4) + "-" + (30 + number);
        String street = STREETS.get(random.nextInt(STREETS.size()));
        blocks.add(block);
        papers.prices(block, 900_000L + 50_000L * random.nextInt(60));
        if (number == BLOCKS) {
            papers.plan(block);
        }
        for (int parcel = 1; parcel <= PARCELS; parcel++) {
            String address = "ارومیه، " + street + "، " + ALLEYS.get(random.nextInt(ALLEYS.size())) + "، پلاک "
                    + (2 * parcel + 1);
            parcel(block + "-" + parcel, address);
        }
    }

    private void parcel(String parcel, String address) {
        int kind = random.nextInt(100);
        if (kind < 8) {
            plot(parcel + "-0-0-0", address);
        } else if (kind < 78) {
            house(parcel + "-1-0-0", address);
        } else if (kind < 90) {
            apartments(parcel + "-1", address);
        } else {
            shops(parcel + "-1", address);
        }
    }

    private void plot(String code, String address) {
        int area = 150 + random.nextInt(600);
        property(code, address, random.nextInt(4) == 0 ? "GARDEN" : "VACANT", area, null, null);
        owners(code);
        papers.ofLand(code);
        papers.dues(code, "RENOVATION", 4_000L * area);
    }

    private void house(String code, String address) {
        int area = 120 + random.nextInt(380);
        int built = builtYear();
        property(
                code,
                address,
                random.nextInt(12) == 0 ? "OFFICE" : "RESIDENTIAL",
                area,
                area + random.nextInt(250),
                built);
        owners(code);
        papers.ofBuilding(code, built);
        papers.holds(code);
        papers.dues(code, "RENOVATION", 32_000L * area);
        papers.dues(code, "WASTE", 5_500L * area);
    }

    private void apartments(String building, String address) {
        int units = 4 + random.nextInt(9);
        int built = Math.max(1380, builtYear());
        property(building + "-0-0", address, "RESIDENTIAL", 300 + 20 * units, 120 * units, built);
        papers.ofBuilding(building + "-0-0", built);
        for (int unit = 1; unit <= units; unit++) {
            String code = building + "-" + unit + "-0";
            property(code, address + "، واحد " + unit, "RESIDENTIAL", null, 70 + random.nextInt(90), built);
            owners(code);
            papers.answers(code);
            papers.holds(code);
            papers.dues(code, "RENOVATION", 3_800_000L + 100_000L * random.nextInt(40));
        }
    }

    private void shops(String building, String address) {
        int built = builtYear();
        property(building + "-0-0", address, "COMMERCIAL", 160 + random.nextInt(200), 300, built);
        owners(building + "-0-0");
        papers.ofBuilding(building + "-0-0", built);
        int shops = 1 + random.nextInt(4);
        for (int shop = 1; shop <= shops; shop++) {
            String code = building + "-0-" + shop;
            property(code, address + "، مغازه " + shop, "COMMERCIAL", null, 18 + random.nextInt(40), built);
            owners(code);
            papers.answers(code);
            papers.dues(code, "RENOVATION", 7_500_000L);
            papers.dues(code, "BUSINESS", 9_000_000L + 500_000L * random.nextInt(30));
        }
    }

    private void property(String code, String address, String use, Integer land, Integer building, Integer built) {
        postalCodes++;
        plates++;
        files.add(
                "properties",
                code,
                30 + plates % 60,
                2_000 + plates,
                1 + plates % 9,
                null,
                "571" + (postalCodes % 2 == 0 ? "57" : "83") + (10_000 + postalCodes),
                address,
                use,
                land,
                land == null ? null : land - random.nextInt(10),
                building,
                building == null || land == null ? null : 1 + building / land,
                building == null ? null : 1,
                built,
                Ground.latitude(code),
                Ground.longitude(code),
                random.nextInt(6) == 0 ? "کلاسه " + (40_000 + plates) : null);
    }

    private int builtYear() {
        // most of the city is younger than forty years; a few houses are older than the comprehensive plan
        return random.nextInt(25) == 0 ? 1_330 + random.nextInt(25) : today.year() - random.nextInt(38);
    }

    private void owners(String code) {
        int kind = random.nextInt(100);
        if (kind < 3) {
            owner(code, people.company(), "6");
        } else if (kind < 70) {
            owner(code, people.anybody(), "6");
        } else if (kind < 88) {
            people.family(2).forEach(person -> owner(code, person, "3"));
        } else if (kind < 95) {
            List<Person> heirs = people.family(4);
            // a widow's eighth, and what is left to a son and two daughters, two to one to one
            List<String> shares = List.of("3/4", "21/8", "21/16", "21/16");
            for (int i = 0; i < heirs.size(); i++) {
                owner(code, heirs.get(i), shares.get(i));
            }
        } else {
            people.family(3).forEach(person -> owner(code, person, "2"));
        }
    }

    private void owner(String code, Person person, String dang) {
        LocalDate since = today.plusMonths(-1 - random.nextInt(200)).toLocalDate();
        files.add("owners", code, person.id(), person.name(), dang, person.mobile(), since);
    }
}
