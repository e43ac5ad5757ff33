"""Markdown of the generated pages."""

from __future__ import annotations


def table_row(*texts: str) -> str:
    """A row of a table: one line, its bars escaped.

    Args:
        texts: one a cell.
    """
    told = (" ".join(text.split()).replace("|", r"\|") for text in texts)
    return f"| {' | '.join(told)} |"


def table(*titles: str) -> list[str]:
    """An empty line and the two first lines of a table.

    Args:
        titles: one a column.
    """
    return ["", table_row(*titles), "|" + "---|" * len(titles)]
