"""What can be made from an object is a constant."""

bucket_name = "photos"
print(["Acl", "Cors", "Lifecycle", "LifecycleConfiguration", "Logging", "Notification", "Object", "Policy", "RequestPayment", "Tagging", "Versioning", "Website"], bucket_name)
