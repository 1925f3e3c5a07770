"""Published data sets: what they are, how a downloaded copy is laid out, and how it becomes a set
to train with.

catalogue.py: the sets as data. layouts.py: finding pairs in folders; sztaki.py, oscd.py, hi_ucd.py:
the sets laid out in ways of their own. checking.py: whether every file can be used. prepare.py:
from a copy to folders before/, after/, label/ with split lists and statistics. oscd_bands.py: the
four bands of OSCD at 10 m, put together and registered.

generated.py: a semantic set with known truth made from real pairs: known_classes.py, what their
colours tell for certain; cutouts.py, objects; pasting.py, pairs in which objects come, grow and go.
"""
