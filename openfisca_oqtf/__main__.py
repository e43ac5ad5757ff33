"""``python -m openfisca_oqtf``: the command line, where its script is not on the path."""

from openfisca_oqtf.cli import main

raise SystemExit(main())
