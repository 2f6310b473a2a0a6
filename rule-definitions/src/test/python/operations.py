"""Prints, as JSON, what the clients of the installed boto3 offer: method to operation, paging and members."""
import json

import boto3

session = boto3.Session(aws_access_key_id="x", aws_secret_access_key="x", region_name="us-east-1")


def members(shape):
    if shape is None:
        return []
    return [
        f"{name}:{member.type_name}{'!' if name in shape.required_members else ''}" for name, member in shape.members.items()
    ]


result = {}
for service in session.get_available_resources():
    client = session.resource(service).meta.client
    result[service] = {}
    for method, operation in client.meta.method_to_api_mapping.items():
        model = client.meta.service_model.operation_model(operation)
        result[service][method] = {
            "operation": operation,
            "paginates": client.can_paginate(method),
            "input": members(model.input_shape),
            "output": members(model.output_shape),
            "hasOutput": model.output_shape is not None,
        }
print(json.dumps(result, sort_keys=True))
