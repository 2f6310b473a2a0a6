"""Wrong: RouteTable.routes: ids and data are zipped after nulls were dropped (IPv6 route shifts the data)."""
import boto3

for r in boto3.client("ec2").describe_route_tables(RouteTableIds=["rt"])["RouteTables"][0]["Routes"]:
    if "DestinationCidrBlock" in r: print(r["DestinationCidrBlock"], r.get("GatewayId"))
