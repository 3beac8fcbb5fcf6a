"""Prints what is wrong with the files that are named, one line a finding; nothing where all are valid."""
import sys
from package import check

for path in sys.argv[1:]:
    for part, finding in check(path)[0]:
        print(path, part, finding, sep=" | ")
