package ir.shahrvandsepari.demo.city;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** A house of the city and one of its owners. */
record House(String code, String ownerId, String ownerName, String dang) {
    /** The next house nobody has asked about yet, either with an inspected answer of the weeks before that day or without. */
    private static final String NEXT =
            """
            select p.renovation_code, o.person_id, o.name, o.dang_numerator || '/' || o.dang_denominator
            from property p
            join lateral (select * from owner where owner.renovation_code = p.renovation_code
                          and length(person_id) = 10 order by person_id limit 1) o on true
            where p.renovation_code ~ '^[15]-[0-9]+-(3[1-9]|4[0-4])-'
              and not exists (select 1 from inquiry i where i.renovation_code = p.renovation_code)
              and ? = exists (select 1 from prior_document d where d.renovation_code = p.renovation_code
                              and d.inspected and d.kind = 'INQUIRY_ANSWER' and d.result = 'CLEAR'
                              and d.issued_on between ?::date - 50 and ?::date - 1)
            order by md5(p.renovation_code)
            limit 1""";

    static Optional<House> next(Connection database, LocalDate day, boolean answered) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(NEXT)) {
            query.setBoolean(1, answered);
            query.setObject(2, day);
            query.setObject(3, day);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new House(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                        : Optional.empty();
            }
        }
    }
}
