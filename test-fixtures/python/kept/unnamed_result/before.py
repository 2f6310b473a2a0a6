"""boto3 forgets whose certificate it is, and fails behind the call."""
import boto3


def upload(body):
    return boto3.resource("iam").create_signing_certificate(UserName="ann", CertificateBody=body)


try:
    print(upload("-----BEGIN CERTIFICATE-----").upload_date)
except ValueError as error:
    print(error)
