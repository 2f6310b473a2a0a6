"""RouteTable.routes: ids and data are zipped after nulls were dropped (IPv6 route shifts the data)."""
import boto3

for r in boto3.resource("ec2").RouteTable("rt").routes: print(r.destination_cidr_block, r.gateway_id)
