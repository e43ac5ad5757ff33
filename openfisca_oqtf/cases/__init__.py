"""Real cases: read a file of them, judge each under the law of any day."""

from openfisca_oqtf.cases.judge import Judgement, judge
from openfisca_oqtf.cases.reader import Case, CaseFileError, Member, read_cases

__all__ = ["Case", "CaseFileError", "Judgement", "Member", "judge", "read_cases"]
