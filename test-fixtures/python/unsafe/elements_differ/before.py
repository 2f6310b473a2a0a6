"""Routes of a table: with --unsafe they are those that have the block which identifies them; here all have one."""
import boto3

ec2 = boto3.resource("ec2")


def default_route(table):
    for route in table.routes:
        if route.destination_cidr_block == "0.0.0.0/0":
            if route.state == "blackhole":
                route.delete()
            else:
                return route.gateway_id
    return None


table = ec2.RouteTable("rtb-1")
print(default_route(table))
print([route.destination_cidr_block for route in table.routes])
print(len(table.routes))
