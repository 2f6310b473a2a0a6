"""Takes what a dictionary holds."""


def run(**job):
    for obj in job["bucket"].objects.filter(Prefix=job["prefix"]):
        print(obj.key)
