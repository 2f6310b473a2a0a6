"""The resource interface as the rule definitions describe it, joined with botocore's shapes."""
import functools
import json
import os

import botocore.session
from botocore import xform_name

HERE = os.path.dirname(os.path.abspath(__file__))
DEFINITIONS = os.path.join(HERE, "../../rule-definitions/src/main/resources/dev/defrost/definitions")
SERVICE = "ServiceResource"


@functools.lru_cache(maxsize=None)
def read(name):
    with open(os.path.join(DEFINITIONS, name), encoding="utf-8") as file:
        return json.load(file)


@functools.lru_cache(maxsize=None)
def services():
    """All services by name, in the order of their names."""
    names = [name[:-5] for name in sorted(os.listdir(os.path.join(DEFINITIONS, "boto3"))) if name.endswith(".json")]
    return {name: Service(name) for name in names}


@functools.lru_cache(maxsize=None)
def service_model(name):
    return botocore.session.get_session().get_service_model(name)


@functools.lru_cache(maxsize=None)
def paginators(name):
    """The paginators of a service by operation, as botocore has them."""
    return botocore.session.get_session().get_paginator_model(name)._paginator_config


class Service:
    """One service: its resource types, operations and what boto3 adds in code."""

    def __init__(self, name):
        data = read(f"boto3/{name}.json")
        self.name = name
        self.operations = {operation["name"]: operation for operation in data["operations"]}
        self.resources = {resource["name"]: Resource(self, resource) for resource in data["resources"]}
        for extra in read("injected.json")["resources"]:
            if extra["service"] == name:
                self.resources[extra["resource"]].add_injected(extra["constructs"])

    def shape(self, operation):
        """The input shape of an operation, which may be None."""
        return service_model(self.name).operation_model(operation).input_shape

    def constructor(self, type_name):
        """The method of the service resource that makes a resource of this type; None when there is none."""
        for construct in self.resources[SERVICE].of("sub-resource"):
            if construct["type"] == type_name:
                return construct["name"]
        return None


class Resource:
    """A resource type with its constructs, each a dict of the definitions."""

    def __init__(self, service, data):
        self.service, self.name = service, data["name"]
        self.constructs = data["constructs"]
        self.batch_actions = data.get("batchActions", [])

    def add_injected(self, constructs):
        names = {construct["name"] for construct in constructs}
        self.constructs = [each for each in self.constructs if each["name"] not in names] + constructs

    def of(self, *kinds):
        return [each for each in self.constructs if each["construct"] in kinds]

    @property
    def is_service(self):
        return self.name == SERVICE

    @property
    def identifiers(self):
        return [each["name"] for each in self.of("identifier")]

    @property
    def has_load(self):
        return any(each["name"] == "load" for each in self.constructs)

    @property
    def attributes(self):
        return [each["name"] for each in self.of("attribute")]

    @property
    def variable(self):
        name = xform_name(self.service.name if self.is_service else self.name)
        return {"object": "obj", "object_summary": "summary"}.get(name, name)

    def is_number(self, identifier):
        """Whether boto3 sends an identifier as a number."""
        model_name = next(each["modelName"] for each in self.of("identifier") if each["name"] == identifier)
        for construct in self.of("action", "load"):
            for parameter in construct.get("parameters", []):
                if parameter["source"] == "identifier" and parameter["value"] == model_name:
                    shape = self.service.shape(construct["operation"]).members.get(parameter["target"])
                    return shape is not None and shape.type_name in ("integer", "long")
        return False
