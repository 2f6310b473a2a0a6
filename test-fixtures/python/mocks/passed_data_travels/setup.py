"""A role that exists already; moto knows the policies of AWS only when it is told to."""
import json
import os

import boto3

os.environ["MOTO_IAM_LOAD_MANAGED_POLICIES"] = "true"
boto3.client("iam").create_role(RoleName="clerk", AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": []}))
