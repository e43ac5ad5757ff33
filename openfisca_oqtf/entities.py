"""The entities of the law: the person, and the family whose ties it weighs."""

from openfisca_core.entities import build_entity

Person = build_entity(
    key="person",
    plural="persons",
    label="Person",
    doc="A foreigner to whom a removal measure may apply, or a member of the family.",
    is_person=True,
)

Family = build_entity(
    key="family",
    plural="families",
    label="Family",
    doc=(
        "A couple and its children. What its members tell (a French spouse, a French minor "
        "child) completes the facts of each of them, so that nothing need be stated twice."
    ),
    roles=[
        {
            "key": "adult",
            "plural": "adults",
            "label": "Adults",
            "max": 2,
            "doc": "One of at most two adults: each is the other's spouse when married.",
        },
        {
            "key": "child",
            "plural": "children",
            "label": "Children",
            "doc": "A child of each adult of the family; for a child of one only, state the facts.",
        },
    ],
)

entities = [Person, Family]
