package org.goldenlist.report.template;

import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;
import org.goldenlist.report.look.Canvas;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.look.Look;
import org.goldenlist.report.template.Contract.Entry;
import org.jspecify.annotations.Nullable;

/** The rows of a sample as a template sees them. */
final class SampleRows implements JRRewindableDataSource {

    private final Map<String, Entry> fields;
    private final List<? extends Map<String, @Nullable Object>> rows;
    private int current = -1;

    SampleRows(List<Entry> fields, List<? extends Map<String, @Nullable Object>> rows) {
        this.fields = Contract.byName(fields);
        this.rows = rows;
    }

    @Override
    public boolean next() {
        return ++current < rows.size();
    }

    @Override
    public void moveFirst() {
        current = -1;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) throws JRException {
        Entry entry = fields.get(field.getName());
        if (entry == null) {
            throw new JRException("there is no field " + field.getName() + " in "
                    + fields.keySet().stream().sorted().toList());
        }
        return value(entry, rows.get(current).get(entry.name()));
    }

    /** A value of the sample as a template takes it. */
    @SuppressWarnings("unchecked")
    static @Nullable Object value(Entry entry, @Nullable Object sample) {
        return sample == null
                ? null
                : switch (entry.type()) {
                    case TEXT, NUMBER, FLAG -> sample;
                    case PICTURE -> new Placeholder();
                    case ROWS -> new SampleRows(entry.fields(), (List<Map<String, @Nullable Object>>) sample);
                };
    }

    /** Stands where a picture will stand. */
    private static final class Placeholder extends Drawing {

        @Override
        protected void draw(Canvas canvas) {
            canvas.bar(0, 0, canvas.width, canvas.height, Look.PALE);
        }
    }
}
