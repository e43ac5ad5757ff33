"""Real cases: read a file of them, judge each under the law of any day."""

from openfisca_oqtf.cases.judge import Judgement, judge
from openfisca_oqtf.cases.members import Member
from openfisca_oqtf.cases.reader import Case, CaseFileError, read_cases

__all__ = ["Case", "CaseFileError", "Judgement", "Member", "judge", "read_cases"]
