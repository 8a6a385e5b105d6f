#!/usr/bin/env python3
"""portable_test.py PORTABLE PRESSCUT: the static program says of text in every encoding, whole, cut and damaged, what the
other one says, which converts with the C library. Ends with 77 where PORTABLE has not been built."""
import os
import subprocess
import sys

portable, presscut = sys.argv[1:3]
if not os.path.exists(portable):
    print("skipped: the portable preset has not been built")
    sys.exit(77)
TEXTS = {
    "shift_jis": ("cp932", "港の古い橋が開通した。①ｱｲｳ"), "euc-jp": ("euc_jp", "港の古い橋が開通した。ｱｲｳ"),
    "iso-2022-jp": ("iso2022_jp", "港の古い橋が開通した。"), "gb18030": ("gb18030", "旧桥今天重新开放。𠀀㐂"),
    "big5": ("big5hkscs", "舊橋今天重新開放。𨉖"), "euc-kr": ("cp949", "오래된 다리가 다시 열렸다. 똠방"),
    "windows-1250": ("cp1250", "Starý most žluťoučký"), "windows-1251": ("cp1251", "Старый мост «открыт»"),
    "windows-1252": ("cp1252", "Café – “Brücke” €"), "windows-1253": ("cp1253", "Η παλιά γέφυρα"),
    "windows-1254": ("cp1254", "Eski köprü açıldı ş"), "windows-1255": ("cp1255", "הגשר הישן"),
    "windows-1256": ("cp1256", "الجسر القديم"), "windows-1257": ("cp1257", "Senais tilts šķērso"),
    "koi8-r": ("koi8_r", "Старый мост"), "koi8-u": ("koi8_u", "Старий міст"), "ibm866": ("cp866", "Старый мост"),
    "iso-8859-2": ("iso8859_2", "Starý most žluťoučký"), "iso-8859-5": ("iso8859_5", "Старый мост"),
    "iso-8859-7": ("iso8859_7", "Η παλιά γέφυρα"), "iso-8859-15": ("iso8859_15", "Café €"),
    "macintosh": ("mac_roman", "Café – “Brücke”"), "windows-874": ("cp874", "สะพานเก่า"),
    "utf-16le": ("utf_16_le", "The old bridge 橋 𠀀 is open"), "utf-16be": ("utf_16_be", "The old bridge 橋 𠀀 is open"), "utf-8": ("utf_8", "橋 𠀀 é"),
}
bad = 0
for label, (codec, text) in TEXTS.items():
    whole = f"<h1>{text}</h1><p>{text} {text}</p>".encode(codec)
    for page in (whole, whole[:-9], whole[:20] + b"\xff\x81" + whole[20:], whole[:21] + whole[22:]):
        said = [subprocess.run([program, "-f", "jsonl", "--charset", label], input=page, capture_output=True).stdout
                for program in (portable, presscut)]
        if said[0] != said[1] or (page == whole and text.split()[0] not in said[0].decode()):
            bad += 1
            print(f"{label}: {said[0].decode()[:400]}\n  for {said[1].decode()[:400]}")
print(f"{len(TEXTS)} encodings, {bad} differences")
sys.exit(bad > 0)
