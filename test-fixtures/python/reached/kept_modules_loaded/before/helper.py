def show(module):
    print(module.archive.name)
