package ir.shahrvandsepari.notice;

import ir.shahrvandsepari.kernel.DatedRows;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.kernel.Timeline;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of the municipality's own words. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class NoticeTexts {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    NoticeTexts() {}

    NoticeTexts(DataSource database) {
        this.database = database;
    }

    Optional<NoticeText> on(NoticeTemplate template, LocalDate day) {
        return Sql.one(
                database,
                "select text from notice_text where template = ? and daterange(valid_from, valid_to, '[]') @> ?::date",
                row -> new NoticeText(row.getString(1)),
                template.name(),
                day);
    }

    /** The municipality's own words by their days. */
    Timeline<NoticeText> own(NoticeTemplate template) {
        return rows().of(template.name(), row -> new NoticeText(row.getString("text")));
    }

    /** From that day on the words are those; it must be ahead. */
    void replace(NoticeTemplate template, LocalDate from, Timeline<NoticeText> words) {
        rows().replace(
                        template.name(),
                        from,
                        words,
                        (text, first, last) -> Sql.execute(
                                database,
                                "insert into notice_text (template, text, valid_from, valid_to) values (?, ?, ?, ?)",
                                template.name(),
                                text.words(),
                                first,
                                last));
    }

    private DatedRows rows() {
        return new DatedRows(database, "notice_text", "template");
    }
}
