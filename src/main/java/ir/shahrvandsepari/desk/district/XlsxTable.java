package ir.shahrvandsepari.desk.district;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet. Its texts stand in the cells themselves: a list of shared texts would have to be held until the end. */
final class XlsxTable implements Table {
    private static final int HELD = 500;
    private static final int WIDTH = 20;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    XlsxTable(OutputStream out, String name, boolean rightToLeft) {
        workbook = new Workbook(out, "Shahrvandsepari", "1.0");
        sheet = workbook.newWorksheet(name);
        if (rightToLeft) {
            sheet.rightToLeft();
        }
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (rows == 0) {
                sheet.width(column, WIDTH);
            }
            sheet.inlineString(rows, column, Table.safe(cells.get(column)));
        }
        rows++;
        if (rows % HELD == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
