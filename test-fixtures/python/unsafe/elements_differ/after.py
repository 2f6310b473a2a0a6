"""Routes of a table: with --unsafe they are those that have the block which identifies them; here all have one."""
import boto3

ec2 = boto3.client("ec2")


def default_route(ec2_client, table_id, table):
    table.update(ec2_client.describe_route_tables(RouteTableIds=[table_id])["RouteTables"][0])
    for route in [route for route in table["Routes"] if "DestinationCidrBlock" in route]:
        if route["DestinationCidrBlock"] == "0.0.0.0/0":
            if route.get("State") == "blackhole":
                ec2_client.delete_route(RouteTableId=table_id, DestinationCidrBlock=route["DestinationCidrBlock"])
            else:
                return route.get("GatewayId")
    return None


table_id = "rtb-1"
table = {}
print(default_route(ec2, table_id, table))
if not table:
    table.update(ec2.describe_route_tables(RouteTableIds=[table_id])["RouteTables"][0])
print([route["DestinationCidrBlock"] for route in [route for route in table["Routes"] if "DestinationCidrBlock" in route]])
if not table:
    table.update(ec2.describe_route_tables(RouteTableIds=[table_id])["RouteTables"][0])
print(len([route for route in table["Routes"] if "DestinationCidrBlock" in route]))
