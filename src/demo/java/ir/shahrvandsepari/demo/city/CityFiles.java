package ir.shahrvandsepari.demo.city;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The seven files of a city, as their makers would send them. */
public final class CityFiles {
    /** In the order in which they are loaded. */
    private static final Map<String, String> HEADERS = headers();

    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    public CityFiles() {
        HEADERS.keySet().forEach(kind -> rows.put(kind, new ArrayList<>()));
    }

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "properties",
                "renovationCode,plateMain,plateSub,plateSection,piece,postalCode,address,use,landArea,landAreaAfterSetback,"
                        + "buildingArea,storeys,units,builtYear,latitude,longitude,oldCode");
        headers.put("owners", "renovationCode,nationalId,name,dang,mobile,since");
        headers.put("prior-documents", "renovationCode,kind,number,issuedOn,inspected,result,purpose");
        headers.put("holds", "renovationCode,kind,reference,since,until,amount,remark");
        headers.put("person-holds", "nationalId,kind,reference,since,until,remark");
        headers.put("zonal-values", "block,use,validFrom,landPrice,buildingPrice");
        headers.put("levy-dues", "renovationCode,levy,year,principal,dueOn,paid");
        return headers;
    }

    /** Adds a row; null becomes an empty cell. */
    void add(String kind, Object... cells) {
        int columns = HEADERS.get(kind).split(",").length;
        if (cells.length != columns) {
            throw new IllegalArgumentException(kind + " has " + columns + " columns, not " + cells.length);
        }
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell == null ? "" : quoted(cell.toString()));
        }
        addLine(kind, String.join(",", row));
    }

    /** Adds a row that is written already. */
    void addLine(String kind, String line) {
        rows.get(kind).add(line);
    }

    private static String quoted(String cell) {
        return cell.matches("[^,\"\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** The kinds of files, in the order in which they are loaded. */
    public Set<String> kinds() {
        return HEADERS.keySet();
    }

    /** One file, UTF-8, header first. */
    public byte[] file(String kind) {
        StringBuilder file = new StringBuilder(HEADERS.get(kind)).append("\r\n");
        rows.get(kind).forEach(row -> file.append(row).append("\r\n"));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
