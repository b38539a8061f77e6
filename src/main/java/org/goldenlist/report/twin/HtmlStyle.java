package org.goldenlist.report.twin;

/** How twins look: the colours of the documents in the reader's own sans face, in rules that mail programs know. */
final class HtmlStyle {

    static final String CSS = """
            body{margin:0;padding:0;background:#ffffff;color:#1D2226}
            body,table,p,h1,h2,h3,caption,th,td,li,svg text{font-family:"Source Sans 3","Segoe UI",Helvetica,Arial,sans-serif}
            .paper{max-width:640px;padding:24px 20px}
            p,h1,h2,h3,ol{margin:0;padding:0}
            .head svg{vertical-align:-3px}
            h1{display:inline;font-size:14px;line-height:20px;font-weight:600}
            .quiet,.kicker,.standfirst,.note,.label,.under{color:#62676C}
            .head p{font-size:13px;line-height:20px;margin-top:2px}
            .page{border-top:1px solid #1D2226;margin-top:14px;padding:16px 0 26px}
            .kicker{font-size:13px;line-height:18px}
            h2{font-size:27px;line-height:33px;font-weight:600;margin:4px 0 8px}
            .standfirst{font-size:15px;line-height:22px;margin-bottom:6px}
            .section{border-top:1px solid #D3D6D8;margin-top:20px;padding-top:12px}
            h3{font-size:16px;line-height:21px;font-weight:600;color:#1D2226}
            .caption{font-size:14px;line-height:19px;font-weight:600}
            .finding{font-size:14px;line-height:20px;font-weight:600;margin-top:8px}
            .note{font-size:12px;line-height:17px;margin-top:6px}
            .foot{border-top:1px solid #D3D6D8;margin-top:22px;padding-top:8px}
            .headlines{width:100%;border-collapse:collapse}
            .headlines td{width:25%;vertical-align:top;padding:0 12px 8px 0}
            .label{font-size:13px;line-height:17px}
            .large{font-size:26px;line-height:36px;white-space:nowrap}
            .delta{font-size:12px;line-height:16px}
            ol{margin:6px 0 0 24px}
            li{font-size:14px;line-height:21px;padding:2px 0}
            a{color:#1D2226}
            .chart{margin:12px 0 4px}
            svg{overflow:visible}
            .chart svg{max-width:100%;height:auto;display:block;margin:8px 0 2px}
            .scroll{overflow-x:auto;margin-top:4px}
            .chart+.scroll,.scroll+.scroll,.note+.scroll{margin-top:18px}
            table.data{border-collapse:collapse;width:100%;font-size:14px;line-height:18px}
            table.dense{font-size:12.5px;line-height:17px}
            caption{text-align:left;font-size:14px;line-height:19px;font-weight:600;padding-bottom:4px}
            .data th,.data td{text-align:left;vertical-align:top;font-weight:400;padding:6px 0 6px 12px;border-top:1px solid #D3D6D8}
            .data thead th{font-size:12px;line-height:15px;color:#62676C;vertical-align:bottom;border-top:0;padding-bottom:5px}
            .data .f{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
            .data thead .f{white-space:normal}
            .dense tbody th,.dense tbody td{padding-top:4px;padding-bottom:4px}
            .dense tbody th{min-width:96px}
            .data tr>:first-child{padding-left:0}
            .data tr.total th,.data tr.total td{border-top:1px solid #1D2226;font-weight:600}
            .data .s{font-weight:600}
            .data .better,.better{color:#1F5F80;font-weight:600}
            .data .worse,.worse{color:#B0371F;font-weight:600}
            .data .quiet,.data .under{color:#62676C}
            .under{font-size:12px}
            @media(max-width:520px){.headlines td{display:inline-block;width:45%}h2{font-size:23px;line-height:28px}}
            """;

    private HtmlStyle() {}
}
