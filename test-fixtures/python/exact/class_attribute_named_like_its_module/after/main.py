from lower import Shared, Store

Shared.first("a")
Shared._ec2_client.terminate_instances(InstanceIds=[Shared.held["InstanceId"]])
print(Store._bucket_name)
Store().show()
