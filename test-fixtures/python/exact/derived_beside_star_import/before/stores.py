from names import *


class Store(Base):
    def work(self):
        print(self.held.name)


class Derived(Store):
    def __init__(self, held, name):
        super().__init__(held)
        self.name = name

    def work(self):
        print([obj.key for obj in self.held.objects.limit(1)])
