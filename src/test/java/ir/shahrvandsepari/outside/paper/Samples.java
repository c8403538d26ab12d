package ir.shahrvandsepari.outside.paper;

import ir.shahrvandsepari.certificate.PaperSource;
import java.util.stream.Stream;

/** Answers of every kind, among them the awkward ones. */
final class Samples {

    private Samples() {}

    static Stream<PaperSource> all() {
        return Stream.of(Sample.transfer(), mortgage(), administration(), nothingOnFile(), muchOnFile(), tricky());
    }

    static PaperSource mortgage() {
        return Sample.changed(
                """
                {"purpose":"MORTGAGE","transfer":null,
                 "mortgage":{"bank":"بانک ملت","branch":"ارومیه، خیابان امام","loanReference":"ML-1405/77120"},
                 "addressee":{"kind":"BANK","name":"شعبهٔ مرکزی ارومیه","code":"65012"},
                 "validOnlyFor":"فقط برای ترهین این ملک نزد «بانک ملت» به درخواست «شعبهٔ مرکزی ارومیه» معتبر است و برای نقل و انتقال ارزش ندارد."}""");
    }

    static PaperSource administration() {
        return Sample.changed(
                """
                {"purpose":"ADMINISTRATION","transfer":null,
                 "administration":{"service":"انشعاب آب"},
                 "applicant":{"capacity":"AGENT"},
                 "addressee":{"kind":"ADMINISTRATION","name":"آب و فاضلاب آذربایجان غربی","code":"A-3"},
                 "remarks":["پروندهٔ مادهٔ صد به شمارهٔ 1404-77/5 از ۳ مهر ۱۴۰۴ باز است؛ تا پایان آن انشعاب تازه‌ای روا نیست.",
                            "ساختمانی برای این ملک ثبت نشده است."]}""");
    }

    static PaperSource nothingOnFile() {
        return Sample.changed(
                """
                {"property":{"address":"not on file","buildingArea":"not on file","builtYear":"not on file",
                   "landArea":"not on file","plate":"not on file","postalCode":"not on file","storeys":"not on file"},
                 "owners":[],"buildingPaper":"not on file","basis":{"kind":"not on file","number":null,"issuedOn":null,
                 "declaration":"not on file"},"settlement":{"asOf":null,"levies":null,"receipts":null},"searched":[],
                 "decision":{},"remarks":[]}""");
    }

    static PaperSource muchOnFile() {
        return Sample.changed(
                """
                {"property":{"address":"آذربایجان غربی، ارومیه، بزرگراه شهید کلانتری، روبه‌روی ورودی شمالی پارک جنگلی، خیابان دانشکدهٔ کشاورزی، کوی استادان، بن‌بست هفتم شرقی، پلاک ۱۲۳۴۵/۶۷، مجتمع مسکونی آسمان‌های آبی دریاچه، بلوک ب، طبقهٔ نوزدهم، واحد ۷۴"},
                 "owners":[{"dang":"1/2","name":"سید محمدحسین طباطبایی‌نژاد آذربایجانی اصل","nationalId":"2740000121"},
                   {"dang":"3/2","name":"شرکت تعاونی مسکن کارکنان دانشگاه علوم پزشکی ارومیه (سهامی خاص)","nationalId":"10380284790"},
                   {"dang":"2","name":"مؤسسهٔ خیریهٔ حضرت ابوالفضل‌العباس","nationalId":"14003526671"},
                   {"dang":"2","name":"آقای عبدالله گلی‌زادهٔ اللهیاری","nationalId":"2751234569"}],
                 "settlement":{"levies":[{"levy":"RENOVATION","paid":true,"upToYear":1405},{"levy":"WASTE","paid":true,"upToYear":1405},
                   {"levy":"BUSINESS","paid":true,"upToYear":1404},{"levy":"ART100_FINE","paid":true,"upToYear":1405}],
                   "receipts":["810072331145","810072331146","810072331147"]}}""");
    }

    /** Latin among Persian, brackets, marks, half-spaces, and characters that try to turn the page round. */
    static PaperSource tricky() {
        return Sample.changed(
                """
                {"property":{"address":"برج \\u202EAria Tower\\u202C (بلوک B-2)، «طبقهٔ ۳»؛ کدِ 5-1-10، لطفاً از درِ پشتی\\u2067 بروید\\u0000\\uE000"},
                 "owners":[{"dang":"6","name":"\\u202Eعلی‌رضا O'Neill‌زاده","nationalId":"123456789012"}],
                 "remarks":["مُهرِ محلّی: الله‌آباد و می‌آید و نمی‌شود و خانهٔ او؛ تعدّد، تأیید، رؤیا، جزءِ اوّل."]}""");
    }
}
