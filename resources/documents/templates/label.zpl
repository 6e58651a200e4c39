^XA
^CI28
^PW{{ label.width }}
^LL{{ label.height }}
^LH0,0
{% if not label.all_latin %}^PA0,1,1,1
{% endif %}
{% for line in label.sender %}
^FO{{ label.left }},{{ line.y }}{{ line.font }}^FB{{ label.inner_width }},{{ line.lines }},{{ line.gap }},L,0^FH^FD{{ line.text }}^FS
{% endfor %}
^FO{{ label.left }},{{ label.height * 19 // 100 }}^GB{{ label.inner_width }},3,3^FS
{% for line in label.address %}
^FO{{ label.left }},{{ line.y }}{{ line.font }}^FB{{ label.inner_width }},{{ line.lines }},{{ line.gap }},L,0^FH^FD{{ line.text }}^FS
{% endfor %}
^FO{{ label.left }},{{ label.height * 67 // 100 }}^GB{{ label.inner_width }},3,3^FS
{% if label.barcode %}
^FO{{ label.left + label.barcode.quiet }},{{ label.height * 69 // 100 }}^BY{{ label.barcode.module }}^BCN,{{ label.height * 13 // 100 }},N,N,N^FH^FD{{ label.barcode.data }}^FS
{% endif %}
{% for line in label.number %}
^FO{{ label.left }},{{ line.y }}{{ line.font }}^FB{{ label.inner_width }},{{ line.lines }},{{ line.gap }},L,0^FH^FD{{ line.text }}^FS
{% endfor %}
{% for line in label.foot %}
^FO{{ label.left }},{{ line.y }}{{ line.font }}^FB{{ label.inner_width }},{{ line.lines }},{{ line.gap }},L,0^FH^FD{{ line.text }}^FS
{% endfor %}
^PQ1
^XZ
