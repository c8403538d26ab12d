package ir.shahrvandsepari.demo;

import java.io.PrintStream;
import java.net.URI;

/** What a newcomer needs to know once the demo is up. */
final class Announcement {
    private Announcement() {}

    static void print(PrintStream out, URI address, String database, long seconds) {
        out.printf(
                """

                ======================================================================
                 شهروندسپاری · Shahrvandsepari                   (ready after %d s)

                 portal         %s
                 sign in        %ssign-in
                 notary desk    %snotary/
                 verify         %sverify
                 partner API    %sapi/docs
                 SMS inbox      %ssandbox/inbox
                 database       %s (user postgres)

                 accounts       notary12 notary34 · clerk5 expert5 inspector5 manager5
                                finance finance2 auditor support · admin admin2
                 password       demo-Urmia-1405
                 API tokens     demo-notary12 demo-bank1 demo-bank2 demo-water
                                demo-governorate demo-manager5 demo-manager1 demo-admin

                 Ctrl-C stops everything; the data stays under target/demo.
                ======================================================================
                %n""",
                seconds, address, address, address, address, address, address, database);
    }
}
