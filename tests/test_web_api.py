"""The web API of the engine serves this law, and the examples that it shows exist."""

import pytest
from openfisca_web_api.app import create_app

from openfisca_oqtf import CountryTaxBenefitSystem


@pytest.fixture(scope="module")
def client():
    return create_app(CountryTaxBenefitSystem()).test_client()


def question(**facts):
    stated = {name: {"ETERNITY": value} for name, value in facts.items()}
    asked = {"oqtf_protection": {"2022-03-01": None, "2024-01-28": None}}
    return {
        "persons": {"amina": {**stated, **asked, "age": {"2022-03-01": None}}},
        "families": {"home": {"adults": ["amina"]}},
    }


def test_calculate_answers_by_the_law_of_each_day(client):
    asked = question(
        birth_date="1990-05-04",
        marriage_date="2016-06-18",
        spouse_is_french=True,
        community_of_life_unbroken=True,
    )
    response = client.post("/calculate", json=asked)
    assert response.status_code == 200, response.text
    assert response.json["persons"]["amina"]["oqtf_protection"] == {
        "2022-03-01": "spouse_of_french",
        "2024-01-28": "none",
    }
    assert response.json["persons"]["amina"]["age"] == {"2022-03-01": 31}


def test_calculate_knows_the_family(client):
    asked = question(marriage_date="2016-06-18", community_of_life_unbroken=True)
    asked["persons"]["paul"] = {"nationality": {"ETERNITY": "fr"}}
    asked["families"]["home"]["adults"].append("paul")
    response = client.post("/calculate", json=asked)
    answered = response.json["persons"]["amina"]["oqtf_protection"]
    assert answered["2022-03-01"] == "spouse_of_french"


@pytest.mark.parametrize(
    ("fact", "value", "status"),
    [
        ("custody", "jail", 400),
        ("birth_date", "2021-02-30", 400),
        ("birth_dat", "1990-01-01", 404),
        ("irtf_months", "many", 400),
    ],
)
def test_calculate_refuses_what_the_engine_can_refuse(client, fact, value, status):
    response = client.post("/calculate", json=question(**{fact: value}))
    assert response.status_code == status
    assert fact in response.text


def test_the_example_of_the_documentation_computes(client):
    system = CountryTaxBenefitSystem()
    config = system.open_api_config
    assert system.get_variable(config["variable_example"]) is not None
    node = system.parameters
    for name in config["parameter_example"].split("."):
        node = node.children[name]
    assert node.values_list, "the example is a folder, not a parameter"
    response = client.post("/calculate", json=config["simulation_example"])
    assert response.status_code == 200, response.text
    (person,) = response.json["persons"].values()
    assert person["oqtf_protection"] == {"2022-03-01": "spouse_of_french"}


def test_variables_are_listed_and_described(client, system):
    listed = client.get("/variables").json
    assert set(listed) == set(system.variables)
    for name in listed:
        answered = client.get(f"/variable/{name}")
        assert answered.status_code == 200, name
        described = answered.json
        assert described["description"], name
        assert described["references"], name


def test_an_outcome_is_served_with_its_formulas_and_articles(client):
    described = client.get("/variable/oqtf_protection_minor").json
    assert described["definitionPeriod"] == "DAY"
    assert "2006-07-26" in described["formulas"]
    assert described["references"][0] == (
        "CESEDA L. 511-4, 1° (2006-07-26): "
        "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158/2006-07-26/"
    )
    # A link into the repository, whatever the name of the checkout's folder.
    repository, _, path = described["source"].partition("/blob/")
    assert repository.startswith("https://github.com/")
    assert path.partition("/")[2].startswith("variables/oqtf/protection/minor.py#L")


def test_parameters_are_listed_and_described(client):
    listed = client.get("/parameters").json
    assert "oqtf.protection.spouse_of_french.marriage_years" in listed
    for name in listed:
        answered = client.get(f"/parameter/{name.replace('.', '/')}")
        assert answered.status_code == 200, name
        assert answered.json["description"], name
    years = client.get("/parameter/oqtf/protection/spouse_of_french/marriage_years").json
    assert years["values"] == {"2006-07-26": 3}
    assert "At least 3 years" in years["documentation"]


def test_the_specification_and_the_entities_are_served(client):
    spec = client.get("/spec").json
    assert spec["info"]["title"]
    assert "/calculate" in spec["paths"]
    assert "oqtf_protection" in str(spec)
    assert set(client.get("/entities").json) == {"person", "family"}
